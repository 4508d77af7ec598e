"""Tools for language models, over the Model Context Protocol: what they may read, and what they can ask.

`fence` decides which paths may be read, `tools` which questions there are. Needs the extra `mcp`.
"""
