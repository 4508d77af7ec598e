"""What of the facts is told first, and what code itself says of it: facts in, ranks, rules and plain sentences out.

Neither asks a model nor knows of one; `compose` and `verify` both call it. Each file hides one decision:

    order       which situation is the main one
    weight      what matters most, and how much prose it needs
    rules       what of the facts a sentence must not leave out or turn round
    hedges      which doubts of the evidence a sentence must keep
    response    what tells of needs, help and those in charge
    outdated    which counts time has passed
    plain       what code says where the model's sentence is missing
    words       how a count, a day and a speaker are said
    nouns       how what is counted stands behind its number
    amounts     how a number with its unit is written
"""
