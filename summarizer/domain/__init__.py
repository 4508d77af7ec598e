"""What the field knows: articles, dates, countries, kinds, metrics, languages; it imports the schemas alone."""
