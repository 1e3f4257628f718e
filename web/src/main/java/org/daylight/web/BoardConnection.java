package org.daylight.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One viewer of the board. Nothing queues up for one who reads slowly: when the way is free again, what is sent is the board as it is then. It ends with the session of
 * the viewer, and after {@value #MINUTES} minutes, so that a viewer who comes back is asked for the role again.
 */
final class BoardConnection implements WriteListener, AsyncListener {
    private static final int MINUTES = 10;
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(BoardConnection.class.getName());
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final HttpSession session;
    private BoardSnapshot newest;
    private String sentId;
    private Map<String, String> sent = Map.of();
    private long sentAt;
    private boolean greeted;
    private boolean flushed = true;
    private volatile boolean over;

    /** @param lastId what the viewer had when the connection before ended; null: nothing */
    BoardConnection(AsyncContext context, HttpSession session, BoardSnapshot first, String lastId) throws IOException {
        this.context = context;
        this.session = session;
        newest = first;
        if (first.id().equals(lastId)) {
            sentId = lastId;
            sent = first.sections();
        }
        out = context.getResponse().getOutputStream();
        context.setTimeout(Duration.ofMinutes(MINUTES).toMillis());
        context.addListener(this);
        out.setWriteListener(this);
    }

    /** The board as it is now; the same as before where nothing changed. */
    synchronized void show(BoardSnapshot board) {
        newest = board;
        drain();
    }

    @Override
    public synchronized void onWritePossible() {
        drain();
    }

    private void drain() {
        try {
            while (!over && out.isReady()) {
                if (!flushed) {
                    flushed = true;
                    out.flush();
                } else {
                    String next = next();
                    if (next == null) {
                        return;
                    }
                    flushed = false;
                    out.write(next.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    /** Null: nothing to say yet. */
    private String next() {
        if (!greeted) {
            greeted = true;
            return "retry: 2000\n\n";
        }
        if (!newest.id().equals(sentId)) {
            String event = newest.since(sent);
            sentId = newest.id();
            sent = newest.sections();
            sentAt = System.nanoTime();
            return event;
        }
        if (System.nanoTime() - sentAt > SILENCE.toNanos()) {
            sentAt = System.nanoTime();
            return BoardSnapshot.alive(newest.at());
        }
        return null;
    }

    /** Whether it has ended, or must end since its session has. */
    boolean isOver() {
        if (!over) {
            try {
                session.getCreationTime();
            } catch (IllegalStateException signedOut) {
                end();
            }
        }
        return over;
    }

    boolean isOf(HttpSession other) {
        return session.equals(other) || !over && session.getId().equals(other.getId());
    }

    void end() {
        if (!over) {
            over = true;
            try {
                context.complete();
            } catch (IllegalStateException first) {
                LOG.log(Level.FINE, "the server ended it first", first);
            }
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over = true;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // never started twice
    }
}
