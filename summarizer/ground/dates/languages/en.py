"""English: what a sentence says around its dates. Time words themselves are read by `phrases` and `anchored`."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="en",
    locales=(),
    commons=r"march|may|sat|sun|wed|mon",
    ahead=r"will|shall|(?:is|are|be) (?:to|due|set|scheduled|slated|planned|expected)|(?:is|are|be)(?: on| in)?(?=\W*$)"
    r"|due|(?:scheduled|set|slated|planned) for|plans? to|planning to|going to|expected to|deadline"
    r"|(?:has|have|had|given|giving|gives?) until",
    remembered=r"anniversar(?:y|ies)|commemorat\w*|remember(?:ed|s|ing)?|remembrance|memorial|mark(?:s|ed|"
    r"ing)? \w+ years?"
    r"|vigil|years? (?:to the day|on)|mourn(?:s|ed|ing)? the victims|tribute",
    attribute=r"\b(?:the|an?|its|their|his|her|our|this|that|\w+['’]s?) (?:[^\W\d_]+ ){0,2}?"
    r"⟪(?:the )?[^⟫]+⟫(?:['’]s)? (?P<noun>[^\W\d_]+)",
    works=r"laws?|acts?|bill|treat(?:y|ies)|agreements?|accords?|deal|pact|constitution|resolutions?|decrees?|charter"
    r"|convention|census|reports?|study|survey|ruling|verdict|ceasefire|truce|memorandum|protocol",
    same_day=r"(?:the )?same day|that (?:same )?(?:day|morning|afternoon|evening|night)|(?:earlier|later) (?:in the|"
    r"that) day",
)
