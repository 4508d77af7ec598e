"""`summarize schema`: the JSON Schemas, printed."""

import click


@click.command()
@click.argument("which", type=click.Choice(["report", "brief"]))
def schema(which: str) -> None:
    """Print the JSON Schema of what the model fills for one article (report), or of brief.json (brief)."""
    import json

    from summarizer_schemas import ArticleReport, Brief

    chosen = ArticleReport.model_json_schema() if which == "report" else Brief.model_json_schema()
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2))
