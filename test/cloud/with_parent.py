"""Runs the emulator for as long as the process that started it lives: when its standard input closes, the whole
process group goes, with the functions in it. So a test run that is killed leaves nothing behind."""

import os
import runpy
import signal
import sys
import threading


def end_with_parent() -> None:
    sys.stdin.buffer.read()
    os.killpg(os.getpgid(0), signal.SIGKILL)


threading.Thread(target=end_with_parent, daemon=True).start()
sys.argv = ["ministack"]
runpy.run_module("ministack", run_name="__main__")
