package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Folder;
import org.daylight.inspector.Poll;
import org.daylight.inspector.container.InsideDaylight;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight people at work, and the server or the database dies: what was acknowledged to them is there afterwards, once. */
class LedgerStory {
    private static final Path HOME = Path.of("target", "ledger").toAbsolutePath();
    private static final Path PROJECT = Path.of(System.getProperty("daylight.project", ".."));
    private static final String NOBODY = "http://127.0.0.1:9/realms/daylight";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int CLIENTS = 8;
    private static final int ENOUGH = 200;
    private static Ground ground;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        Folder.delete(HOME);
        Files.createDirectories(HOME);
        Path ear = HOME.resolve("daylight.ear");
        InsideDaylight.withDoorsOverHttp().as(ZipExporter.class).exportTo(ear.toFile());
        ground = Ground.builder().project(PROJECT).home(HOME).application(ear).freePorts().environment("DAYLIGHT_OIDC_ISSUER", NOBODY).build().start();
        database = new Database(ground);
    }

    @AfterAll
    static void stop() {
        ground.close();
    }

    @Test
    void a_server_that_is_killed_under_load_loses_no_acknowledged_step() throws Exception {
        assertThat(ledgerOf("server", ground::killServer, ground::startServer)).satisfies(LedgerStory::isInTheDatabase);
    }

    @Test
    void a_database_that_is_killed_under_load_loses_no_acknowledged_step() throws Exception {
        assertThat(ledgerOf("database", ground::killDatabase, ground::startDatabase)).satisfies(LedgerStory::isInTheDatabase);
    }

    /** Load, death in the middle of it, return to life, load again. */
    private static Ledger ledgerOf(String subject, Runnable death, Runnable life) throws Exception {
        Ledger ledger = new Ledger();
        try (StepClients clients = new StepClients(CLIENTS, ground.home(), subject, ledger)) {
            Poll.until(LIMIT, "the clients are at work", () -> ledger.acknowledged().size(), done -> done >= ENOUGH);
            death.run();
            int before = ledger.acknowledged().size();
            life.run();
            Poll.until(LIMIT, "the clients are at work again", () -> ledger.acknowledged().size(), done -> done >= before + ENOUGH);
        }
        System.out.println("Killed the " + subject + ": " + ledger.acknowledged().size() + " steps acknowledged, " + ledger.unanswered().size() + " without an answer");
        return ledger;
    }

    private static void isInTheDatabase(Ledger ledger) {
        assertThat(ledger.unanswered()).as("somebody was cut off in the middle of a step").isNotEmpty();
        Set<String> numbers = ledger.acknowledged().stream().map(Ledger.Entry::caseNumber).collect(Collectors.toSet());
        String types = "('REGISTERED', 'ACCEPTED', 'HANDLED', 'REVIEWED')";
        List<String> written = database.rows("select c.case_number, e.type, count(*) from case_event e join approval_case c on c.id = e.case_id where e.type in "
                + types + " and c.case_number = any (string_to_array(?, ',')) group by 1, 2", String.join(",", numbers));
        List<String> wanted = ledger.acknowledged().stream().map(entry -> entry.caseNumber() + "|" + entry.event() + "|1").toList();
        assertThat(written).as("each acknowledged step, once").containsAll(wanted);
        List<String> unanswered = ledger.unanswered().stream().map(entry -> entry.caseNumber() + "|" + entry.event() + "|1").toList();
        assertThat(written).as("nothing twice, and nothing that nobody asked for").allSatisfy(row -> assertThat(wanted.contains(row) || unanswered.contains(row)).isTrue());
        assertThat(database.number("""
                select count(*) from approval_case c where c.case_number = any (string_to_array(?, ',')) and c.state <> (select e.type from case_event e
                where e.case_id = c.id and e.type in\s""" + types + " order by e.id desc limit 1)", String.join(",", numbers))).as("cases that are not where their last event says").isZero();
        assertThat(database.number("""
                select count(*) from approval_case c where c.case_number = any (string_to_array(?, ',')) and (select count(*) from case_event e
                where e.case_id = c.id and e.type in ('ACCEPTED', 'HANDLED', 'REVIEWED')) <> (select count(*) from audit_entry a
                where a.subject = c.case_number and a.outcome = 'DONE' and a.action like 'CaseHandling.%')""", String.join(",", numbers))).as("steps without their audit line").isZero();
    }
}
