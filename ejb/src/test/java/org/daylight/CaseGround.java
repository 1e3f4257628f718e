package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** A case of the item with published fees, on the real database, with the people of the demo district, on Monday 2026-03-02 at nine. */
public final class CaseGround {
    public static final String ITEM = "1122998801990101X24220117005000";
    public static final String PHONE = "138 0000 5678";
    public final RealDatabase database = DemoDistrict.database();
    public final Wiring wiring = new Wiring(database);
    public final String number;
    private final EntityManager em = wiring.em();

    public CaseGround() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        number = in(() -> wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "占用道路", "某公司", null, PHONE, "someone@example.cn")));
    }

    /** In the transaction that is open, or in one of its own, rolled back by whatever is thrown. */
    public <T> T in(Callable<T> act) {
        if (em.getTransaction().isActive()) {
            return joined(act);
        }
        em.getTransaction().begin();
        try {
            T done = act.call();
            em.getTransaction().commit();
            return done;
        } catch (RuntimeException refused) {
            rollBack();
            throw refused;
        } catch (Exception fault) {
            rollBack();
            throw new IllegalStateException(fault);
        }
    }

    private static <T> T joined(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    public void run(Runnable act) {
        in(() -> {
            act.run();
            return null;
        });
    }

    /** The act is refused with that code. */
    public void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(() -> in(() -> {
            try {
                act.call();
                return null;
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        })).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void rollBack() {
        em.getTransaction().rollback();
        em.clear();
    }

    public void accept() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        run(() -> wiring.door(CaseHandling.class).accept(command(true, null)));
    }

    /** From acceptance to the decision, each step by its person. */
    public void decide(boolean agree, String opinion) {
        accept();
        if (waits("HANDLE")) {
            wiring.as("handler", Roles.HANDLER);
            run(() -> wiring.door(CaseHandling.class).handle(command(true, "同意")));
        }
        if (waits("REVIEW")) {
            wiring.as("reviewer", Roles.REVIEWER);
            run(() -> wiring.door(CaseHandling.class).review(command(true, "同意")));
        }
        wiring.as("approver", Roles.APPROVER);
        run(() -> wiring.door(CaseHandling.class).decide(command(agree, opinion)));
    }

    private boolean waits(String step) {
        return database.values("select step_kind from approval_case where case_number = ?", number).contains(step);
    }

    private StepCommand command(boolean agree, String opinion) {
        return new StepCommand(number, in(() -> wiring.door(CaseQueries.class).byNumber(number)).version(), agree, opinion)
                .withBasis(agree ? null : "《城市道路管理条例》第三十一条");
    }

    /** News of the case so far. */
    public List<CaseNews> news() {
        return wiring.fired().stream().filter(CaseNews.class::isInstance).map(CaseNews.class::cast).toList();
    }

    public List<String> events() {
        return database.values("select type from case_event e join approval_case c on c.id = e.case_id where c.case_number = ? order by e.id", number);
    }
}
