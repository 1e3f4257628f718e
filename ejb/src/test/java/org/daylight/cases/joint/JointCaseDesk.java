package org.daylight.cases.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.AttachmentKind;
import org.daylight.cases.CaseAttachments;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseView;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.cases.procedures.CaseProcedures;
import org.daylight.cases.procedures.EndProcedure;
import org.daylight.cases.procedures.HearingPlan;
import org.daylight.cases.procedures.ProcedureEnds;
import org.daylight.cases.procedures.ProceduresView;
import org.daylight.cases.procedures.StartProcedure;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.files.Files;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** A case of the demo district and the persons around it, on the real database: each act in a transaction of its own. */
public final class JointCaseDesk {
    public static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final EntityManager em = wiring.em();
    private String number;

    /** Registered and accepted on Monday 2 March 2026 by the window of ZJ: 20 working days by law, 5 promised. */
    public void accepted() {
        registered();
        wiring.as("clerk", Roles.WINDOW_CLERK);
        inTransaction(() -> wiring.door(CaseHandling.class).accept(new StepCommand(number, seen().version(), true, null)));
    }

    public void registered() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        inTransaction(() -> number = wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", "91350100M000100Y43", null)));
    }

    public void at(String instant) {
        wiring.at(instant);
    }

    public void as(String username, String... roles) {
        wiring.as(username, roles);
    }

    public String number() {
        return number;
    }

    /** Turns to another case. */
    public void show(String caseNumber) {
        number = caseNumber;
    }

    public RealDatabase database() {
        return database;
    }

    /** A file that was brought, with bytes that nobody else has. @return its hash */
    public String stored(String name) {
        byte[] pdf = ("%PDF-1.7 " + name + " " + number).getBytes(StandardCharsets.UTF_8);
        return read(() -> wiring.door(Files.class).store(name, new ByteArrayInputStream(pdf), "handler")).sha256();
    }

    public String opened(AttachmentKind kind, long id) {
        return read(() -> wiring.door(CaseAttachments.class).open(number, kind, id)).name();
    }

    public CaseProcedures door() {
        return wiring.door(CaseProcedures.class);
    }

    public <T> T door(Class<T> type) {
        em.clear();
        return wiring.door(type);
    }

    public long start(String kind, int days) {
        wiring.as("handler", Roles.HANDLER);
        long version = seen().version();
        long[] id = new long[1];
        inTransaction(() -> id[0] = door().start(new StartProcedure(number, version, kind, "组织专家评审", days, null, null, null)));
        return id[0];
    }

    public long hearing(String heldAt, String chair, String toldOn, String askedOn) {
        wiring.as("handler", Roles.HANDLER);
        long version = seen().version();
        HearingPlan plan = new HearingPlan(LocalDate.parse(toldOn), "某公司", LocalDate.parse(askedOn), Instant.parse(heldAt), "三楼会议室", chair);
        long[] id = new long[1];
        inTransaction(() -> id[0] = door().start(new StartProcedure(number, version, "HEARING", "利害关系人申请听证", 10, null, null, plan)));
        return id[0];
    }

    public void end(long procedure) {
        wiring.as("handler", Roles.HANDLER);
        long version = seen().version();
        inTransaction(() -> door().end(EndProcedure.of(number, version, procedure, "已完成")));
    }

    public void handle(String opinion) {
        wiring.as("handler", Roles.HANDLER);
        long version = seen().version();
        inTransaction(() -> wiring.door(CaseHandling.class).handle(new StepCommand(number, version, true, opinion)));
    }

    public void review(String reviewer, String opinion) {
        wiring.as(reviewer, Roles.REVIEWER);
        long version = seen().version();
        inTransaction(() -> wiring.door(CaseHandling.class).review(new StepCommand(number, version, true, opinion)));
    }

    public void decide(String opinion) {
        wiring.as("approver", Roles.APPROVER);
        long version = seen().version();
        inTransaction(() -> wiring.door(CaseHandling.class).decide(new StepCommand(number, version, true, opinion)));
    }

    /** The watch looks. @return whether anything changed */
    public boolean watch() {
        ProcedureEnds ends = door(ProcedureEnds.class);
        boolean[] changed = new boolean[1];
        inTransaction(() -> changed[0] = ends.candidates(10).stream().filter(ends::standNoLonger).count() > 0);
        return changed[0];
    }

    public CaseView seen() {
        em.clear();
        return wiring.door(CaseQueries.class).byNumber(number);
    }

    public CaseView seen(String username) {
        wiring.as(username, Roles.HANDLER);
        return seen();
    }

    public ProceduresView procedures() {
        return read(() -> door().of(number));
    }

    public <T> T read(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        inTransaction(() -> answer.add(question.get()));
        return answer.get(0);
    }

    public CountdownView limit(CountdownKind kind) {
        return seen().countdowns().stream().filter(limit -> limit.kind() == kind).findFirst().orElseThrow();
    }

    public String dueOn(CountdownKind kind) {
        return LegalTime.dateOf(limit(kind).dueAt().minusNanos(1)).toString();
    }

    /** What the latest news of this type said. */
    public Map<String, String> told(CaseEventType type) {
        return news(type).details();
    }

    /** The latest of this type. */
    public CaseNews news(CaseEventType type) {
        return wiring.fired().stream().filter(CaseNews.class::isInstance).map(CaseNews.class::cast).filter(news -> news.type() == type)
                .reduce((first, last) -> last).orElseThrow();
    }

    public void inTransaction(Runnable act) {
        em.getTransaction().begin();
        try {
            act.run();
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    public void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
        em.clear();
    }
}
