"""Whom connections trust: the certificates are read once, whoever connects and however often."""

import asyncio

import httpcore2
import pytest

from summarizer.certificates import trusted
from summarizer.fetching.client import GuardedTransport
from summarizer.llm.batches import BatchDesk, Network
from summarizer.llm.calls import tell_nobody
from summarizer.llm.exchange import open_line
from summarizer.llm.providers import Endpoint
from summarizer.llm.retry import RetryPolicy

THERE = Endpoint("local/small-1", "https://models.example/v1", "k")


async def _ask():
    await open_line(THERE, RetryPolicy(THERE, asyncio.sleep, tell_nobody), None, None).client.close()


async def _send_a_batch():
    async with BatchDesk(THERE):
        pass


async def _record():
    await Network().aclose()


async def _fetch():
    GuardedTransport().close()


@pytest.mark.parametrize("connect", [_ask, _send_a_batch, _record, _fetch])
def test_no_client_reads_them_anew(monkeypatch, connect):
    """Neither what asks a model, nor what sends batches, records or fetches."""
    trusted()
    monkeypatch.setattr(httpcore2, "default_ssl_context", lambda **_: pytest.fail("they are read anew"))
    asyncio.run(connect())


def test_other_certificates_are_other_trust(monkeypatch, tmp_path):
    """A program that names others by the usual variable is heard."""
    before = trusted()
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert trusted() is not before
