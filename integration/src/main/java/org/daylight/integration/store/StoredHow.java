package org.daylight.integration.store;

import java.net.http.HttpTimeoutException;

/** What became of a push. @param error null: the store has it @param forGood the store will never take it as it is */
public record StoredHow(String error, boolean forGood) {
    static final StoredHow DONE = new StoredHow(null, false);
    private static final int REFUSED_FROM = 400;
    private static final int REFUSED_UNTIL = 499;
    private static final int TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    /** 2xx is done, 409 too, since the store has it already; other 4xx are refused for good but 401, 403, 408 and 429; all else is tried again. */
    static StoredHow of(int status) {
        if (status / 100 == 2 || status == CONFLICT) {
            return DONE;
        }
        boolean refused = status >= REFUSED_FROM && status <= REFUSED_UNTIL && status != 401 && status != 403 && status != TIMEOUT && status != TOO_MANY;
        return new StoredHow("http " + status, refused);
    }

    static StoredHow failed(Throwable cause) {
        return new StoredHow(cause instanceof HttpTimeoutException ? "timeout" : "unreachable", false);
    }
}
