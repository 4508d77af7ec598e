"""Record or replay around the model: the requests of a run in, the same answers out, with no key and no network.

The only importer of vcr. Each file hides one decision:

    recordings  who answers a request, and when a recording is complete
    naming      which file a request belongs to
    plainly     what needs no library: a recorded answer that is as usual
    carrying    how a client's requests come here
    tape        one file: what of a request and its answer is kept, and when two requests are the same
    readable    how a file is written, so that a person can review it and nothing of it is lost
    nearest     what to say when no recording fits

vcr's own way is to patch the HTTP client for the whole process, one cassette at a time. Here many requests are under
way at once and each belongs to a cassette of its own, so vcr's cassettes are used from inside a transport instead. Its
context manager could be kept from patching (`skip_patchers`), but would still add to a file what was recorded before
a failure; here a file is replaced as a whole, and only once its last request was answered.
"""

from summarizer.cassettes.recordings import Recordings, Stale, recorded_model

__all__ = ["Recordings", "Stale", "recorded_model"]
