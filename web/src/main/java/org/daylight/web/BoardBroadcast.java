package org.daylight.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.supervision.BoardDetail;
import org.daylight.supervision.BoardPulse;
import org.daylight.supervision.BoardView;

/**
 * Looks at the board twice a second as long as somebody watches it on this node, once for all who see the same departments, and shows them what changed. What stands
 * behind the figures is looked at when they change, and every five seconds.
 *
 * @article MON-06 (000 art. 17(1))
 */
@ApplicationScoped
public class BoardBroadcast {
    static final int MOST = 500;
    private static final int MOST_OF_A_SESSION = 6;
    private static final long MILLISECONDS = 500;
    private static final Duration DETAIL = Duration.ofSeconds(5);
    private static final String ALL = "";
    private static final Logger LOG = Logger.getLogger(BoardBroadcast.class.getName());

    @Inject
    BoardPulse pulse;
    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<String, Channel> channels = new HashMap<>();
    private ScheduledFuture<?> looking;

    /** Those who see the same departments. */
    private static final class Channel {
        private final List<BoardConnection> viewers = new CopyOnWriteArrayList<>();
        private BoardView board;
        private BoardDetail detail;
        private long detailAt;
        private BoardSnapshot shown;
    }

    /**
     * Afterwards the viewer is sent the board whenever it changes. False where too many watch; the oldest of too many connections of one session ends.
     *
     * @param department null: all
     * @param lastId     what the viewer had before; null: nothing
     */
    synchronized boolean join(String department, AsyncContext context, HttpSession session, String lastId) throws IOException {
        if (channels.values().stream().mapToInt(channel -> channel.viewers.size()).sum() >= MOST) {
            return false;
        }
        Channel channel = channels.computeIfAbsent(department == null ? ALL : department, code -> new Channel());
        endSurplus(session);
        look(department, channel);
        channel.viewers.add(new BoardConnection(context, session, channel.shown, lastId));
        if (looking == null) {
            looking = executor.scheduleWithFixedDelay(this::lookForAll, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private void endSurplus(HttpSession session) {
        List<BoardConnection> own = channels.values().stream().flatMap(channel -> channel.viewers.stream()).filter(viewer -> viewer.isOf(session)).toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_A_SESSION + 1)).forEach(BoardConnection::end);
    }

    private synchronized void lookForAll() {
        channels.values().forEach(channel -> channel.viewers.removeIf(BoardConnection::isOver));
        channels.values().removeIf(channel -> channel.viewers.isEmpty());
        if (channels.isEmpty()) {
            looking.cancel(false);
            looking = null;
        }
        channels.forEach(this::show);
    }

    /** A look that fails, as when the database is away, is repeated; meanwhile nothing is sent, and the page says so. */
    private void show(String department, Channel channel) {
        try {
            look(department.equals(ALL) ? null : department, channel);
            channel.viewers.forEach(viewer -> viewer.show(channel.shown));
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "no look at the board", failed);
        }
    }

    private void look(String department, Channel channel) {
        BoardView now = pulse.figures(department);
        boolean changed = channel.board == null || !now.isLike(channel.board);
        if (changed || System.nanoTime() - channel.detailAt > DETAIL.toNanos()) {
            channel.detail = pulse.detail(department);
            channel.detailAt = System.nanoTime();
            channel.shown = BoardSnapshot.of(now, channel.detail);
        } else {
            channel.shown = channel.shown.seenAgain(now.at());
        }
        channel.board = now;
    }

    @PreDestroy
    synchronized void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        channels.values().forEach(channel -> channel.viewers.forEach(BoardConnection::end));
    }
}
