"""Brief × its articles → one HTML file for readers: the brief, and beside it the articles at the quoted words.

Hides what a browser may do with it: nothing but show it. Styles and script stand in the file and are named by their
hashes in a Content-Security-Policy that allows nothing else, so that nothing of an article or of a model can run, and
nothing is requested from anywhere.
"""
