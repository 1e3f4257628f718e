package org.daylight.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.supervision.BoardDetail;
import org.daylight.supervision.BoardView;

/**
 * The board at a moment, ready to be sent.
 *
 * @param id       the same for the same contents on every node, so that who comes back with it has missed nothing
 * @param sections JSON by name
 */
record BoardSnapshot(String id, Instant at, Map<String, String> sections) {

    static BoardSnapshot of(BoardView board, BoardDetail detail) {
        Map<String, String> sections = BoardSections.of(board, detail);
        return new BoardSnapshot(UUID.nameUUIDFromBytes(sections.toString().getBytes(StandardCharsets.UTF_8)).toString(), board.at(), sections);
    }

    BoardSnapshot seenAgain(Instant now) {
        return new BoardSnapshot(id, now, sections);
    }

    /** An event of the stream with the sections that are not as they were. */
    String since(Map<String, String> before) {
        String changed = sections.entrySet().stream().filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue()).collect(Collectors.joining(",", "{", "}"));
        return "id: " + id + "\nevent: board\ndata: {\"at\":\"" + at + "\",\"sections\":" + changed + "}\n\n";
    }

    /** An event that says only that the stream is alive and that nothing has changed. */
    static String alive(Instant at) {
        return "event: alive\ndata: {\"at\":\"" + at + "\"}\n\n";
    }
}
