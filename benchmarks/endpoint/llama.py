"""Ask llama-cpp-python's server for real, with a tiny model of random weights: `python benchmarks/endpoint/llama.py`.

Needs `pip install 'llama-cpp-python[server]' gguf`. The model is made here, from a fixed seed. Its answers are noise,
and that is what they are for: what holds them to the schema is the server alone. One line a case says what came back.
"""

import asyncio
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep
from typing import Literal
from urllib.error import URLError
from urllib.request import urlopen

import gguf
import numpy as np
from pydantic import BaseModel, Field

from summarizer.errors import SummarizerError
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint

CONTEXT = 1_024
_WIDTH, _LAYERS, _HEADS, _INNER = 64, 2, 4, 128
_START_S = 60
_CASES = [*((mode, "A fire.") for mode in ("auto", "json_schema", "tools", "json")), ("auto", "word " * 2 * CONTEXT)]


class Sighting(BaseModel):
    """A small object, so that a model of random weights comes to the end of it."""

    kind: Literal["fire", "flood"] = Field(description="What was seen.")
    is_sure: bool = Field(description="Whether it is sure.")


def make_model(path: Path) -> None:
    """Write a llama of random weights whose words are single bytes."""
    random = np.random.default_rng(1)
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    kinds = [gguf.TokenType.UNKNOWN, *[gguf.TokenType.CONTROL] * 2, *[gguf.TokenType.BYTE] * 256]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(_LAYERS)
    writer.add_feed_forward_length(_INNER)
    writer.add_head_count(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_WIDTH // _HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)

    def weights(name: str, *shape: int) -> None:
        writer.add_tensor(f"{name}.weight", random.normal(0, 0.1, shape).astype(np.float32))

    weights("token_embd", len(tokens), _WIDTH)
    weights("output_norm", _WIDTH)
    weights("output", len(tokens), _WIDTH)
    for layer in range(_LAYERS):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            weights(f"blk.{layer}.{part}", _WIDTH, _WIDTH)
        for part in ("attn_norm", "ffn_norm"):
            weights(f"blk.{layer}.{part}", _WIDTH)
        weights(f"blk.{layer}.ffn_gate", _INNER, _WIDTH)
        weights(f"blk.{layer}.ffn_up", _INNER, _WIDTH)
        weights(f"blk.{layer}.ffn_down", _WIDTH, _INNER)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


async def try_case(base_url: str, mode: str, text: str) -> str:
    """Ask once, and say in a line what came of it."""
    messages = [{"role": "system", "content": "Report."}, {"role": "user", "content": text}]
    endpoint = Endpoint("local/random", base_url, mode=mode, timeout_s=120, attempts=2, wait_first_s=0)
    async with Model(endpoint) as model:
        try:
            value = str((await model.ask(messages, Sighting, name="sighting")).value)
        except SummarizerError as error:
            value = f"{type(error).__name__}: {error}"
        return f"{model.usage.requests} requests; {value}"


def main() -> None:
    """Start the server on the loopback interface, try each case, and stop it."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        model = Path(folder) / "random.gguf"
        make_model(model)
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        server = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--n_ctx", str(CONTEXT)]
        address = ["--host", "127.0.0.1", "--port", str(port), "--chat_format", "chatml"]
        log = Path(folder) / "log.txt"
        with log.open("w") as out, subprocess.Popen([*server, *address], stdout=out, stderr=out) as process:
            try:
                _wait_for(f"http://127.0.0.1:{port}/v1")
                for mode, text in _CASES:
                    said = asyncio.run(try_case(f"http://127.0.0.1:{port}/v1", mode, text))
                    print(f"--mode {mode}, {len(text)} characters: {said}")
            finally:
                process.terminate()


def _wait_for(base_url: str) -> None:
    until = monotonic() + _START_S
    while monotonic() < until:
        try:
            urlopen(f"{base_url}/models", timeout=1).close()
        except (URLError, OSError):
            sleep(0.5)
        else:
            return
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    main()
