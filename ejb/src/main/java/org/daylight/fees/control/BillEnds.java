package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseNews;
import org.daylight.fees.BillState;
import org.daylight.fees.BillView;

/**
 * A bill does not outlive its case: with the withdrawal what is not paid is cancelled, and what is paid waits to be given back.
 *
 * @article FEE-01 (000 art. 10(1)), FEE-02 (003 art. 19)
 */
@ApplicationScoped
public class BillEnds {
    private static final String WITHDRAWN = "申请已撤回";
    @Inject
    BillRepository bills;
    @Inject
    CaseJournal journal;

    public void heard(@Observes CaseNews news) {
        if (news.type() == CaseEventType.WITHDRAWN) {
            List<BillView> all = bills.lockedOf(news.caseId());
            cancel(standing(all, BillState.OPEN), news.caseId(), news.actor(), news.at(), WITHDRAWN);
            giveBack(standing(all, BillState.PAID), news);
        }
    }

    private static List<BillView> standing(List<BillView> all, BillState state) {
        return all.stream().filter(bill -> bill.line().state() == state).toList();
    }

    /** Nobody pays them any more. */
    public void cancel(List<BillView> open, long caseId, String by, Instant at, String reason) {
        open.forEach(bill -> bills.cancel(bill.id(), by, at, reason));
        tell(CaseEventType.FEE_CANCELLED, open, caseId, by, at, reason);
    }

    private void giveBack(List<BillView> paid, CaseNews news) {
        paid.forEach(bill -> bills.stand(bill.id(), BillState.REFUND));
        tell(CaseEventType.FEE_REFUND_DUE, paid, news.caseId(), news.actor(), news.at(), WITHDRAWN);
    }

    private void tell(CaseEventType type, List<BillView> ended, long caseId, String by, Instant at, String reason) {
        if (ended.isEmpty()) {
            return;
        }
        String numbers = ended.stream().map(bill -> bill.line().billNumber()).collect(Collectors.joining("、"));
        BigDecimal amount = ended.stream().map(bill -> bill.line().due()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> details = new TreeMap<>(FeeInput.details(numbers, amount));
        details.put("reason", reason);
        journal.append(caseId, type, at, by, reason, FeeInput.payload(numbers, amount), details);
    }
}
