package org.daylight.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.documents.DocumentType;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.Seals;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;

/** What the law answers with a document has it in the same moment: number, words, seal. */
@ApplicationScoped
public class DocumentIssue {
    private static final String TEMPLATES = "documents/2/";
    @Inject
    DocumentRepository documents;
    @Inject
    DocumentWords words;
    @Inject
    CaseRecords cases;
    @Inject
    CaseJournal journal;
    @Inject
    Seals seals;
    @Inject
    StaffDirectory staff;
    @Inject
    Press press;

    void heard(@Observes CaseNews news) {
        List<DocumentType> due = due(news);
        if (!due.isEmpty()) {
            CaseRecord of = cases.of(news.caseId());
            due.forEach(type -> issue(type, news, of));
        }
    }

    private List<DocumentType> due(CaseNews news) {
        return switch (news.type()) {
            case REGISTERED -> List.of(DocumentType.MATERIALS_RECEIPT);
            case SUPPLEMENT_ASKED -> List.of("REVIEW".equals(news.details().get("phase")) ? DocumentType.REVIEW_SUPPLEMENT_NOTICE
                    : DocumentType.SUPPLEMENT_NOTICE);
            case SUPPLEMENT_RECEIVED -> List.of(DocumentType.SUPPLEMENT_RECEIPT);
            case ACCEPTED, DEEMED_ACCEPTED -> List.of(DocumentType.ACCEPTANCE_NOTICE);
            case NOT_ACCEPTED -> List.of(DocumentType.NON_ACCEPTANCE_NOTICE);
            case PROCEDURE_STARTED -> List.of(DocumentType.PROCEDURE_NOTICE);
            case EXTENDED -> List.of(DocumentType.EXTENSION_NOTICE);
            case DECIDED -> List.of(granted(news) ? DocumentType.DECISION_GRANT : DocumentType.DECISION_DENY, DocumentType.APPROVAL_SHEET);
            case DELIVERED -> List.of(DocumentType.DELIVERY_RECEIPT);
            case WITHDRAWN -> List.of(DocumentType.WITHDRAWAL_CONFIRMATION);
            case CORRECTED -> List.of(DocumentType.CORRECTION_NOTICE);
            case GRANT_REVOKED -> List.of(DocumentType.REVOCATION_DECISION);
            default -> List.of();
        };
    }

    private boolean granted(CaseNews news) {
        String agree = news.details().get("agree");
        return agree == null ? cases.of(news.caseId()).outcome() == CaseOutcome.GRANTED : Boolean.parseBoolean(agree);
    }

    private void issue(DocumentType type, CaseNews news, CaseRecord of) {
        boolean byStaff = news.type() != CaseEventType.DEEMED_ACCEPTED && staff.known(news.actor()).isPresent();
        SealLine seal = seal(of.departmentCode(), type, byStaff);
        String number = add(type, of.departmentCode(), of.id(), of.itemVersionId(), news.actor(), news.at(), seal, words.of(type, news, of, seal));
        journal.append(of.id(), CaseEventType.DOCUMENT_ISSUED, news.at(), news.actor(), "{\"number\": \"%s\", \"type\": \"%s\"}".formatted(number, type));
    }

    /** Number of the notification for somebody who has not applied yet. */
    public String beforeFiling(ItemVersionView item, String actor, Instant at) {
        SealLine seal = seal(item.departmentCode(), DocumentType.FILING_NOTIFICATION, true);
        return add(DocumentType.FILING_NOTIFICATION, item.departmentCode(), null, item.id(), actor, at, seal, words.beforeFiling(item, seal, at));
    }

    /** @param required {@code seal.none-in-use} (422) where the department has none; else null then */
    private SealLine seal(String departmentCode, DocumentType type, boolean required) {
        return seals.inUseFor(departmentCode, type.name(), required).orElse(null);
    }

    private String add(DocumentType type, String departmentCode, Long caseId, long itemVersionId, String actor, Instant at, SealLine seal,
                       Map<String, String> values) {
        int year = LegalTime.dateOf(at).getYear();
        int serial = documents.nextSerial(departmentCode, type, year);
        String number = DocumentNumberRules.number(documents.word(departmentCode), type, year, serial);
        values.put("number", number);
        long sheet = press.order(new PrintOrder(TEMPLATES + type.name().toLowerCase(Locale.ROOT).replace('_', '-'), values,
                seal == null ? null : SealImpression.of(seal), words.progressAddress(values.get("caseNumber")), departmentCode, values.get("organ")));
        documents.add(new NewDocument(number, type, values.get("title"), departmentCode, year, serial, caseId, itemVersionId, at, actor, seal == null ? null : seal.kind(), sheet));
        if (seal != null) {
            seals.use(departmentCode, type.name(), number, actor);
        }
        return number;
    }
}
