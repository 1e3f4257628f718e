package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;

/** A department of a test's own, with the system that reports its cases. */
public final class Reporter {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration TOKEN = Duration.ofMinutes(5);
    private static final Set<String> ENDED = Set.of("APPLIED", "DUPLICATE", "REJECTED");

    private final Ground ground;
    private final Database database;
    private final String department;
    private final Border border;

    private Reporter(Ground ground, String department, Border border) {
        this.ground = ground;
        this.database = new Database(ground);
        this.department = department;
        this.border = border;
    }

    /** The department and its system are there, made now if it is the first time. */
    public static Reporter of(Ground ground, String department, String nameZh, String nameEn) {
        Identity identity = new Identity(ground);
        String client = department.toLowerCase() + "-system";
        int made = new Database(ground).change("insert into department (code, name_zh, name_en, credit_code, reports_by) values (?, ?, ?, ?, ?) "
                + "on conflict do nothing", department, nameZh, nameEn, "S%17s".formatted(department), client);
        if (made == 1) {
            identity.addClient(client, "report-cases", TOKEN, "daylight-exchange");
        }
        return new Reporter(ground, department, new Border(ground, () -> identity.token(client)));
    }

    public String department() {
        return department;
    }

    public Border border() {
        return border;
    }

    /** Posts the log and waits for its end. */
    public JsonObject reported(String log) {
        return ended(post(log.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return id of the receipt */
    public String post(byte[] log) {
        return post(BodyPublishers.ofByteArray(log));
    }

    /** @return id of the receipt */
    public String post(BodyPublisher log) {
        Answer answer = border.post("v1/event-logs?department=" + department, log);
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        assertThat(answer.text("state")).isEqualTo("RECEIVED");
        return answer.text("id");
    }

    /** Puts the file into the department's drop folder, whole, and waits for its end. */
    public JsonObject dropped(Path file, String name) {
        try {
            Path folder = Files.createDirectories(dropFolder());
            Path part = Files.copy(file, folder.resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
        return ended(Poll.until(LIMIT, name + " is taken out of the drop folder", () -> database.rows(
                "select id from exchange_message where department_code = ? and file_name = ?", department, name), ids -> !ids.isEmpty()).get(0));
    }

    public Path dropFolder() {
        return ground.homeDirectory().resolve("exchange/in").resolve(department);
    }

    public JsonObject receipt(String id) {
        Answer answer = border.get("v1/receipts/" + id);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    public JsonObject ended(String id) {
        return Poll.until(LIMIT, "message " + id + " has ended", () -> receipt(id), receipt -> ENDED.contains(receipt.get("state").getAsString()));
    }

    /** Cases; events that happened to them; closed; closed late; open; open and overdue at this moment. */
    public List<Long> figures() {
        return List.of(database.rows("""
                select count(*), (select count(*) from case_event e join approval_case i on i.id = e.case_id
                                  where i.department_code = ? and e.type not in ('LIGHT_CHANGED', 'LIMIT_LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')),
                       count(*) filter (where stopped_at is not null), count(*) filter (where stopped_at > due_at),
                       count(*) filter (where stopped_at is null),
                       count(*) filter (where light_at(stopped_at, suspended_at, warn_at, due_at, now()) = 'OVERDUE')
                from approval_case where department_code = ?""", department, department).get(0).split("\\|")).stream().map(Long::valueOf).toList();
    }

    /** Everything of the department there is a row for. */
    public List<String> rows() {
        return database.rows("""
                select (select count(*) from approval_case where department_code = ?),
                       (select count(*) from case_event e join approval_case c on c.id = e.case_id where c.department_code = ?),
                       (select count(*) from countdown d join approval_case c on c.id = d.case_id where c.department_code = ?)""",
                department, department, department);
    }
}
