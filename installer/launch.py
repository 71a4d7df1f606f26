"""What the frozen Python of the packages runs: `pledge-runtime -m MODULE …`, a Python that knows no other option.

Our own code is not frozen: it lies, as it is in the repository, in the folder that PLEDGE_HOME names, or else in `app`
beside this program.
"""

import os
import runpy
import sys
from pathlib import Path

if len(sys.argv) < 3 or sys.argv[1] != "-m":
    sys.exit("pledge-runtime -m MODULE: run by pledge-kiosk and pledge-collector")
sys.path.insert(0, os.environ.get("PLEDGE_HOME") or str(Path(sys.executable).parent / "app"))
module = sys.argv[2]
del sys.argv[1:3]
runpy.run_module(module, run_name="__main__", alter_sys=True)
