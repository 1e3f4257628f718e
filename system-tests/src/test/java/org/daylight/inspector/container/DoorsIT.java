package org.daylight.inspector.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.daylight.assessment.AssessmentRuns;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.exchange.ExchangeJournal;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.supervision.SetStepMeaning;
import org.daylight.supervision.StepFilter;
import org.daylight.supervision.StepMatching;
import org.daylight.supervision.StepMeaning;
import org.daylight.supervision.StepMeanings;
import org.daylight.supervision.SupervisionBoard;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Doors of the real application: roles, department, two people on one case, roll-back, and a history that nobody changes. */
@ExtendWith(ContainerGround.class)
@ArquillianTest
class DoorsIT {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final As CLERK = new As("clerk", Roles.WINDOW_CLERK);
    private static final As HANDLER = new As("handler", Roles.HANDLER);
    private static final As SECOND_HANDLER = new As("handler2", Roles.HANDLER);
    private static final As SUPERVISOR = new As("supervisor", Roles.SUPERVISOR);
    private static final As CLERK_ELSEWHERE = new As("clerk2", Roles.WINDOW_CLERK);

    @Inject
    private CaseRegistration registration;
    @Inject
    private CaseHandling handling;
    @Inject
    private CaseQueries queries;
    @Inject
    private SupervisionBoard board;
    @Inject
    private ExchangeJournal journal;
    @Inject
    private AssessmentRuns runs;
    @Inject
    private StepMeanings meanings;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive daylight() {
        return InsideDaylight.deployment();
    }

    @Test
    @Article("AUT-14")
    void who_has_not_the_role_does_not_pass_the_door() throws Exception {
        String number = registered();
        StepCommand step = new StepCommand(number, version(SUPERVISOR, number), true, "同意");
        assertThatThrownBy(() -> SUPERVISOR.run(() -> handling.accept(step))).as("who supervises reads and never acts").isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> HANDLER.call(() -> registration.register(application()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> registration.register(application())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Article({"AUT-14", "SIG-07"})
    void what_reported_steps_mean_is_read_by_supervisors_and_kept_by_administrators() throws Exception {
        SetStepMeaning entry = new SetStepMeaning(null, StepMatching.EXACT, "门上的环节", StepMeaning.NOTHING_SPECIAL);
        assertThatThrownBy(() -> SUPERVISOR.call(() -> meanings.set(entry))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> meanings.change(1, StepMeaning.DENIED))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> meanings.takeBack(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> CLERK.call(() -> meanings.entries(null, PageRequest.first(1)))).isInstanceOf(EJBAccessException.class);
        assertThat(SUPERVISOR.call(() -> meanings.entries(null, PageRequest.first(1))).rows()).isNotEmpty();
        assertThat(SUPERVISOR.call(() -> meanings.reported(new StepFilter(null, null, false, null), PageRequest.first(1)))).isNotNull();
        As administrator = new As("admin", Roles.ADMINISTRATOR);
        long id = administrator.call(() -> meanings.set(entry));
        assertThat(problemOf(() -> administrator.call(() -> meanings.set(entry)))).isEqualTo("step-meaning.known");
        administrator.run(() -> meanings.takeBack(id));
        assertThat(rows("select action || ' ' || subject from audit_entry where action like 'StepMeanings.%' and outcome = 'DONE' and actor = 'admin' order by id desc limit 2"))
                .containsExactly("StepMeanings.takeBack " + id, "StepMeanings.set 门上的环节");
    }

    @Test
    @Article("AUT-08")
    void who_is_of_another_department_neither_registers_nor_sees_the_case() throws Exception {
        String number = registered();
        assertThat(problemOf(() -> CLERK_ELSEWHERE.call(() -> registration.register(application())))).isEqualTo("case.other-department");
        assertThat(problemOf(() -> CLERK_ELSEWHERE.call(() -> queries.byNumber(number)))).isEqualTo("case.unknown");
    }

    @Test
    @Article("AUT-08")
    void who_has_the_role_and_is_not_on_duty_does_not_pass_the_door() throws Exception {
        As supervisor = new As("left-long-ago", Roles.SUPERVISOR);
        assertThat(problemOf(() -> supervisor.call(() -> board.now()))).isEqualTo("staff.not-on-duty");
        assertThat(problemOf(() -> supervisor.call(() -> journal.messages(null, null, PageRequest.first(1))))).isEqualTo("staff.not-on-duty");
        assertThat(problemOf(() -> supervisor.call(() -> journal.receipt(UUID.randomUUID())))).isEqualTo("staff.not-on-duty");
        assertThat(problemOf(() -> new As("left-long-ago", Roles.ADMINISTRATOR).call(() -> runs.schedule()))).isEqualTo("staff.not-on-duty");
        assertThat(SUPERVISOR.call(() -> board.now())).isNotNull();
    }

    @Test
    void of_two_people_on_one_case_one_wins_and_the_other_is_told() throws Exception {
        String number = registered();
        CLERK.run(() -> handling.accept(new StepCommand(number, version(CLERK, number), true, null)));
        StepCommand seenByBoth = new StepCommand(number, version(HANDLER, number), true, "材料齐全，同意");
        assertThat(bothAtOnce(seenByBoth)).containsExactlyInAnyOrder("done", "case.stale-version");
        assertThat(rows("select count(*) from case_event e join approval_case c on c.id = e.case_id where e.type = 'HANDLED' and c.case_number = '" + number + "'"))
                .containsExactly("1");
    }

    @Test
    void a_problem_leaves_nothing_half_done() throws Exception {
        List<String> before = rows("select count(*) from approval_case");
        transaction.begin();
        CLERK.call(() -> registration.register(application()));
        assertThat(problemOf(() -> CLERK_ELSEWHERE.call(() -> registration.register(application())))).isEqualTo("case.other-department");
        assertThatThrownBy(transaction::commit).as("marked for roll-back by the problem").isNotNull();
        assertThat(rows("select count(*) from approval_case")).isEqualTo(before);
    }

    @Test
    void the_history_of_a_case_cannot_be_changed() throws Exception {
        registered();
        assertThatThrownBy(() -> execute("update case_event set actor = 'nobody'")).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from case_event")).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("truncate case_event cascade")).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    private static RegisterCase application() {
        return new RegisterCase(ITEM, "试验工程", "张三", null, null);
    }

    private String registered() throws Exception {
        return CLERK.call(() -> registration.register(application()));
    }

    private long version(As who, String number) {
        try {
            return who.call(() -> queries.byNumber(number).version());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> bothAtOnce(StepCommand command) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = new ArrayList<>();
            ClassLoader application = Thread.currentThread().getContextClassLoader();
            for (As person : List.of(HANDLER, SECOND_HANDLER)) {
                answers.add(people.submit(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    together.await();
                    return answerTo(() -> person.call(() -> {
                        handling.handle(command);
                        return "done";
                    }));
                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }

    private static String answerTo(Callable<String> act) throws Exception {
        try {
            return act.call();
        } catch (Problem problem) {
            return problem.code();
        }
    }

    private static String problemOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
