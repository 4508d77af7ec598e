"""LangExtract: its own extractions (a storm with its place and day), found in the text by its own aligner."""

import langextract as lx
from langextract.factory import ModelConfig
from measuring import articles, at_once, base_url, measured

EXAMPLE = lx.data.ExampleData(
    text="On 3 May 2021 a storm hit Kirfen, and 12 houses were destroyed, the Kirfen council said.",
    extractions=[
        lx.data.Extraction(
            extraction_class="storm",
            extraction_text="a storm hit Kirfen",
            attributes={"place": "Kirfen", "date": "2021-05-03"},
        )
    ],
)


def ask_all(texts: list[str]) -> int:
    """Ask about each article."""
    config = ModelConfig(
        model_id="gpt-4o-mini",
        provider="OpenAILanguageModel",
        provider_kwargs={"api_key": "none", "base_url": base_url("langextract"), "max_workers": at_once()},
    )
    found = lx.extract(
        text_or_documents=[lx.data.Document(text=text) for text in texts],
        prompt_description="Extract each storm, with its place and its date.",
        examples=[EXAMPLE],
        config=config,
        max_char_buffer=10_000,
        batch_length=at_once(),
        max_workers=at_once(),
        fence_output=False,
        use_schema_constraints=False,
        show_progress=False,
    )
    return sum(1 for document in found for each in document.extractions or () if each.char_interval)


if __name__ == "__main__":
    measured(lambda: ask_all(articles()))
