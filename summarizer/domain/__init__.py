"""What the field knows: articles, dates, countries, kinds, metrics, languages.

It imports only the schemas, the errors that users are told (`summarizer.errors`), and libraries.
"""
