package org.daylight.inspector;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits by asking again, for a bounded time. */
public final class Poll {
    private static final long PAUSE_MILLIS = 50;

    private Poll() {
    }

    /**
     * @return the first answer that is wanted
     * @throws AssertionError if none was within the time, with the last answer
     */
    public static <T> T until(Duration limit, String what, Callable<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            T answer = question.call();
            while (!wanted.test(answer)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Not within " + limit + ": " + what + "; last: " + answer);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                answer = question.call();
            }
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting: " + what, interrupted);
        } catch (Exception broken) {
            throw new AssertionError("While waiting: " + what, broken);
        }
    }
}
