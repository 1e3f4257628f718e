package org.daylight.inspector.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people at one case at the same moment: each version of the case is followed by one step, and by one only. */
@ExtendWith(ContainerGround.class)
@ArquillianTest
class RaceIT {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final int PEOPLE = 32;
    private static final int CASES = 25;
    /** More than the application has connections. */
    private static final int CROWD = 100;
    private static final String STALE = "409 case.stale-version";
    private static final As CLERK = new As("clerk", Roles.WINDOW_CLERK);

    @Inject
    private CaseRegistration registration;
    @Inject
    private CaseHandling handling;
    @Inject
    private CaseQueries queries;
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive daylight() {
        return InsideDaylight.deployment();
    }

    /** 50 rounds: 25 cases, two versions of each. */
    @Test
    void of_thirty_two_people_one_wins_each_version_and_no_event_is_lost() throws Exception {
        List<As> handlers = people("race-handler-", Roles.HANDLER, PEOPLE);
        List<As> reviewers = people("race-reviewer-", Roles.REVIEWER, PEOPLE);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int round = 0; round < CASES; round++) {
                String number = accepted();
                race(threads, handlers, number, handling::handle, "HANDLED", "handle");
                race(threads, reviewers, number, handling::review, "REVIEWED", "review");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each holds a connection while the refusal is put on record, and nobody waits for another's. */
    @Test
    @Article({"FLW-20", "OPS-05"})
    void a_crowd_that_holds_every_connection_is_refused_and_each_refusal_is_on_record() throws Exception {
        List<As> handlers = people("race-crowd-", Roles.HANDLER, CROWD);
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        try {
            race(threads, handlers, accepted(), handling::handle, "HANDLED", "handle");
        } finally {
            threads.shutdownNow();
        }
    }

    private void race(ExecutorService threads, List<As> people, String number, Consumer<StepCommand> door, String event, String operation) throws Exception {
        long version = version(number);
        StepCommand seenByAll = new StepCommand(number, version, true, "材料齐全，同意");
        List<String> wanted = new ArrayList<>(Collections.nCopies(people.size() - 1, STALE));
        wanted.add("done");
        assertThat(allAtOnce(threads, people, () -> door.accept(seenByAll))).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(version(number)).isGreaterThan(version);
        assertThat(count("select count(*) from case_event e join approval_case c on c.id = e.case_id where c.case_number = ? and e.type = ?", number, event)).isOne();
        assertThat(count(audited("outcome = 'DONE'"), number, "CaseHandling." + operation)).isOne();
        assertThat(count(audited("outcome = 'REFUSED' and problem = 'case.stale-version'"), number, "CaseHandling." + operation)).isEqualTo(people.size() - 1);
    }

    private static String audited(String how) {
        return "select count(*) from audit_entry where subject = ? and action = ? and " + how;
    }

    private static List<String> allAtOnce(ExecutorService threads, List<As> people, Runnable act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(people.size());
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        List<Callable<String>> attempts = people.stream().map(person -> (Callable<String>) () -> {
            Thread.currentThread().setContextClassLoader(application);
            together.await();
            return answer(person, act);
        }).toList();
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static String answer(As person, Runnable act) throws Exception {
        try {
            person.run(act);
            return "done";
        } catch (Problem refusal) {
            return refusal.kind().status() + " " + refusal.code();
        }
    }

    private String accepted() throws Exception {
        String number = CLERK.call(() -> registration.register(new RegisterCase(ITEM, "试验工程", "张三", null, null)));
        StepCommand step = new StepCommand(number, version(number), true, null);
        CLERK.run(() -> handling.accept(step));
        return number;
    }

    private long version(String number) throws Exception {
        return CLERK.call(() -> queries.byNumber(number).version());
    }

    /** As many colleagues of the department as race, on duty and trained. */
    private List<As> people(String prefix, String role, int many) throws SQLException {
        List<As> people = IntStream.range(0, many).mapToObj(n -> new As(prefix + n, role)).toList();
        for (As person : people) {
            change("insert into staff (username, name_zh, name_en, department_code, active_from) values (?, '同事', 'Colleague', 'ZJ', '2020-01-01') on conflict do nothing",
                    person.username());
            change("insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at) "
                    + "values (?, '上岗培训', 16, '2020-01-01', '区政务服务中心', 'centre', '2020-01-01')", person.username());
        }
        return people;
    }

    private void change(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }

    private long count(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
