# /// script
# [tool.observed]
# deadline = 30
# lines = ['^(no java here|daemon: Finalizer)$',
#          '^(no java here|not a daemon: main)$',
#          '^(no java here|in no list of Java: GC Thread)$']
# never = ['^(not a )?daemon: (GC|G1)']
# breaks = [['"no java here"', '"none"'], ['isDaemon()', 'isInterrupted()']]
# mutants = [[['"in no list of Java: GC Thread"', '"daemon: GC Thread"']]]
# ///
"""The JVM's own list of daemon threads: its collector is not on it."""
import shutil
import subprocess
from pathlib import Path

PROGRAM = """
import java.nio.file.*;

public class Jvm {
    public static void main(String[] args) throws Exception {
        for (Thread t : Thread.getAllStackTraces().keySet())
            System.out.println((t.isDaemon() ? "daemon: "
                                : "not a daemon: ") + t.getName());
        try (var tasks = Files.newDirectoryStream(
                 Path.of("/proc/self/task"), p -> Files.readString(
                     p.resolve("comm")).startsWith("GC Thread"))) {
            if (tasks.iterator().hasNext())
                System.out.println("in no list of Java: GC Thread");
        }
    }
}
"""

java = shutil.which("java")
if java is None:
    print("no java here")
else:
    Path("Jvm.java").write_text(PROGRAM)
    small = [java, "-Xmx64m", "-XX:+UseG1GC", "Jvm.java"]
    done = subprocess.run(small, capture_output=True, text=True)
    for line in sorted(done.stdout.splitlines()):
        print(line)
