"""Turn news articles into one situation brief in which every quote and every figure can be checked."""
