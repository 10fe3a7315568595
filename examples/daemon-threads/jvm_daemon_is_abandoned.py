# /// script
# [tool.observed]
# deadline = 30
# lines = ['^(no java here|daemon: opened)$',
#          '^(no java here|main: starts a worker, and ends)$',
#          '^(no java here|worker: last line)$',
#          '^(no java here|exit status 0)$']
# never = ['daemon: (closed|finally)']
# compare = ['count("no java") == 1 or 0 <= at("main:") - at("opened") < 20',
#            'count("no java") == 1 or 0.2 < at("worker:") - at("main:") < 20',
#            'count("no java") == 1 or count("worker: last line") == 1',
#            'count("no java") == 1 or count("main: System.exit") == 1']
# breaks = [['"no java here"', '"none"'], ['setDaemon(true)', 'setDaemon(false)'],
#           ['60_000', '600']]
# mutants = [[['sleep(300)', 'sleep(3)']], [['System.exit(0);', '']], [['"main: System.exit()"', '"-"']],
#            [['daemon.start();', 'System.out.println("main: first"); sleep(200); daemon.start();']]]
# ///
"""The JVM leaves a daemon where it is; `System.exit()` the others too."""
import shutil
import subprocess
from pathlib import Path

PROGRAM = """
import java.util.concurrent.CountDownLatch;

public class Left {
    static void sleep(int milliseconds) {
        try { Thread.sleep(milliseconds); }
        catch (InterruptedException e) { throw new Error(e); }
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        Thread daemon = new Thread(() -> {
            System.out.println("daemon: opened");
            opened.countDown();
            try {
                sleep(60_000);
                System.out.println("daemon: closed");
            } finally {
                System.out.println("daemon: finally");
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        opened.await();
        System.out.println("main: starts a worker, and ends");
        new Thread(() -> {
            sleep(300);
            System.out.println("worker: last line");
        }).start();
        if (args.length > 0) {
            System.out.println("main: System.exit()");
            System.exit(0);
        }
    }
}
"""

java = shutil.which("java")
if java is None:
    print("no java here")
else:
    Path("Left.java").write_text(PROGRAM)
    for arguments in ([], ["exit"]):
        done = subprocess.run([java, "-Xmx64m", "Left.java", *arguments])
        print("exit status", done.returncode)
