package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;

/** Opinions with their limits: asked for, given, ended. */
@ApplicationScoped
public class OpinionRequests {
    @Inject
    JointRepository repository;
    @Inject
    Countdowns countdowns;
    @Inject
    ItemCatalogue items;
    @Inject
    ProcedureActs procedures;

    /** Departments other than the host that the item's flow names, each once. */
    public List<String> partners(long itemVersionId, String host) {
        return steps(itemVersionId).map(FlowStep::department).filter(code -> code != null && !code.equals(host)).distinct().toList();
    }

    /**
     * An opinion waits, with its limit running from the day after today; while a procedure runs whose time the law leaves out, it stands still with the statutory
     * limit.
     *
     * @param days null: those of the department's step in the item's flow, or {@value JointRules#OPINION_DAYS}
     */
    public JointOpinion ask(CaseAct act, String department, String question, Integer days) {
        long caseId = act.approval().id();
        LocalDate today = LegalTime.dateOf(act.at());
        JointOpinion asked = repository.add(new JointOpinion(caseId, department, question, act.actor(), act.at()));
        WorkingDays budget = WorkingDays.of(days == null ? ownDays(act.approval().itemVersionId(), department) : days);
        WorkingDays warning = procedures.profileOf(caseId, act.approval().departmentCode(), today).warningLeft(CountdownKind.OPINION.name(), budget);
        countdowns.startBeside(caseId, new CountdownStart(CountdownKind.OPINION, asked.id(), budget, warning, today), CountdownKind.STATUTORY);
        return asked;
    }

    /** Last instant in time of its limit; empty where it has none. */
    public Optional<Instant> dueAt(JointOpinion opinion) {
        return countdowns.of(opinion.caseId()).stream().filter(limit -> limit.kind() == CountdownKind.OPINION && limit.ref() == opinion.id())
                .findFirst().map(CountdownView::dueAt);
    }

    public void stop(JointOpinion opinion, Instant at) {
        countdowns.stop(opinion.caseId(), CountdownKind.OPINION, opinion.id(), at);
    }

    private int ownDays(long itemVersionId, String department) {
        return steps(itemVersionId).filter(step -> department.equals(step.department()) && step.limit() != null).mapToInt(FlowStep::limit).findFirst()
                .orElse(JointRules.OPINION_DAYS);
    }

    private Stream<FlowStep> steps(long itemVersionId) {
        return items.content(itemVersionId).steps().stream();
    }
}
