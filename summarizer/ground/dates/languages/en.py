"""English: what a sentence says around its dates. Time words themselves are read by `phrases` and `anchored`."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="en",
    locales=(),
    commons=r"march|may|sat|sun|wed|mon",
    ahead=r"will|shall|(?:is|are|be) (?:to|due|set|scheduled|slated|planned|expected)"
    r"|(?:is|are|be|due)(?: on| in)?(?=\W*$)|plans? to|planning to|(?:is|are) going to"
    r"|(?:begins?|starts?|(?:re)?opens?|resumes?|meets?|convenes?|expires?|takes? place)(?: on| in)?(?=\W*$)"
    r"|(?<!was )(?<!were )(?<!had been )(?:scheduled|set|slated|planned) for|(?:has|have|given|giving|gives?) until",
    lasting=r"is|are|be|continues?|goes on|go on|lasts?|remains?|runs?|stays?|applies|apply|holds?",
    negated=r"not|no|never|cannot|\w+n['’]t|nobody|nothing|unlikely",
    remembered=r"anniversar(?:y|ies)|commemorat\w*|remember(?:ed|s|ing)?|remembrance|memorial|vigil|tribute"
    r"|mark(?:s|ed|ing)? \w+ years?|years? (?:to the day|on)|mourn(?:s|ed|ing)? the victims",
    attribute=r"\b(?:the|an?|its|their|his|her|our|this|that|\w+['’]s?) (?:[^\W\d_]+ ){0,2}?"
    r"⟪(?:the )?[^⟫]+⟫(?:['’]s)? (?P<noun>[^\W\d_]+)",
    works=r"laws?|acts?|bill|treat(?:y|ies)|agreements?|accords?|deal|pact|constitution|resolutions?|decrees?|charter"
    r"|convention|census|reports?|study|survey|ruling|verdict|ceasefire|truce|memorandum|protocol",
    same_day=r"(?:the )?same day|that (?:same )?(?:day|morning|afternoon|evening|night)|"
    r"(?:earlier|later) (?:in the|that) day",
)
