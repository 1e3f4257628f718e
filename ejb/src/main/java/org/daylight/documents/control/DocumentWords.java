package org.daylight.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseRecord;
import org.daylight.documents.DocumentType;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemFlows;
import org.daylight.items.ItemVersionView;
import org.daylight.items.PowerWords;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.StaffDirectory;

/** Every value that stands on a document, fixed when it is issued. */
@ApplicationScoped
public class DocumentWords {
    @Inject
    DocumentRepository documents;
    @Inject
    ItemCatalogue items;
    @Inject
    ItemFlows flows;
    @Inject
    StaffDirectory staff;

    /** @param seal null: none in use */
    Map<String, String> of(DocumentType type, CaseNews news, CaseRecord of, SealLine seal) {
        ItemVersionView item = items.version(of.itemVersionId());
        Map<String, String> values = common(type, of.departmentCode(), item, seal, news.at());
        news.details().forEach((name, value) -> values.putIfAbsent(name, value.replace("\r", "")));
        applied(values, of);
        told(values, news, of);
        values.put("groundText", DocumentTextRules.ground(news.details().get("ground"), power(item).licence()));
        switch (type) {
            case MATERIALS_RECEIPT -> values.put("materials", DocumentTextRules.materials(materials(of, item, false)));
            case SUPPLEMENT_RECEIPT -> values.put("materials", DocumentTextRules.materials(materials(of, item, true)));
            case DECISION_GRANT -> values.put("certificate", item.certificateZh() == null ? "" : item.certificateZh());
            case APPROVAL_SHEET -> values.put("opinions", DocumentTextRules.opinions(documents.opinions(of.id())));
            case DELIVERY_RECEIPT -> values.put("results", String.join("\n", documents.results(of.id())));
            case CORRECTION_NOTICE, REVOCATION_DECISION -> values.put("decision", decision(of.id()));
            default -> {
            }
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** All that an application for the item needs. */
    Map<String, String> beforeFiling(ItemVersionView item, SealLine seal, Instant at) {
        Map<String, String> values = common(DocumentType.FILING_NOTIFICATION, item.departmentCode(), item, seal, at);
        ItemContent content = items.content(item.id());
        values.put("materials", IntStream.range(0, content.materials().size()).mapToObj(i -> row(i + 1, content.materials().get(i)))
                .collect(Collectors.joining("\n")));
        values.put("conditions", text(content, "acceptanceConditions"));
        values.put("place", text(content, "handlingPlace"));
        values.put("phone", text(content, "contactPhone"));
        values.put("fees", content.fees().isEmpty() ? "不收费" : content.fees().stream().map(fee -> fee.name() + "：" + fee.standard() + "（" + fee.basis() + "）")
                .collect(Collectors.joining("\n")));
        values.put("guide", DocumentSettings.guideUrl(item.itemCode()));
        return values;
    }

    private static String row(int number, ItemContent.Material material) {
        String form = material.form() == null ? "" : switch (material.form()) {
            case ORIGINAL -> "原件";
            case COPY -> "复印件";
            case ELECTRONIC -> "电子件";
        };
        return number + "\t" + material.name().replace('\t', ' ') + "\t" + form + (material.copies() > 0 ? " " + material.copies() + " 份" : "") + "\t"
                + (material.required() ? "必要" : "视情况");
    }

    private Map<String, String> common(DocumentType type, String departmentCode, ItemVersionView item, SealLine seal, Instant at) {
        DepartmentView department = staff.department(departmentCode);
        String organ = DocumentTextRules.organ(seal == null ? null : seal.inscription(), department.nameZh());
        Map<String, String> values = new TreeMap<>();
        PowerWords power = power(item);
        values.put("title", type.title(power));
        values.put("granted", power.granted());
        values.put("denied", power.denied());
        values.put("decided", power.decided());
        values.put("matter", power.matter());
        values.put("licence", power.licence() ? "1" : "");
        values.put("organ", organ);
        values.put("government", DocumentTextRules.government(organ, department.nameZh()));
        values.put("date", DocumentTextRules.day(at));
        values.put("item", item.nameZh());
        values.put("itemCode", item.itemCode());
        values.put("statutory", days(item.statutoryLimit()));
        values.put("promised", days(item.promisedLimit()));
        values.put("legalBasis", text(items.content(item.id()), "legalBasis"));
        values.put("sealed", seal == null ? "" : "1");
        return values;
    }

    private PowerWords power(ItemVersionView item) {
        return PowerWords.of(flows.of(item.id()).powerType());
    }

    private static void applied(Map<String, String> values, CaseRecord of) {
        values.put("caseNumber", of.caseNumber());
        values.put("applicant", of.applicantName());
        values.put("agent", of.agentName() == null ? "" : of.agentName());
        values.put("subject", of.subject());
        values.put("receivedOn", DocumentTextRules.day(of.receivedAt() == null ? of.registeredAt() : of.receivedAt()));
        values.put("acceptedOn", DocumentTextRules.day(of.acceptedAt()));
        values.put("decideBy", of.dueAt() == null ? "" : DocumentTextRules.day(of.dueAt().minusSeconds(1)));
        values.put("online", "ONLINE".equals(of.channel()) ? "1" : "");
        values.put("joint", of.joint() ? "1" : "");
    }

    private void told(Map<String, String> values, CaseNews news, CaseRecord of) {
        values.put("dueOn", DocumentTextRules.told(news.details().get("dueOn")));
        values.put("wayText", DocumentTextRules.way(news.details().get("way")));
        values.put("deemed", news.type() == CaseEventType.DEEMED_ACCEPTED || of.deemed() ? "1" : "");
        values.put("at", DocumentTextRules.moment(news.at()));
        values.put("person", staff.known(news.actor()).map(member -> member.nameZh()).orElse(""));
        values.put("approverName", staff.known(news.details().getOrDefault("approver", "")).map(member -> member.nameZh())
                .orElse(news.details().getOrDefault("approver", "")));
    }

    private List<MaterialRow> materials(CaseRecord of, ItemVersionView item, boolean supplement) {
        List<MaterialRow> given = documents.materials(of.id(), supplement);
        return given.isEmpty() && !supplement ? items.content(item.id()).materials().stream().filter(ItemContent.Material::required)
                .map(material -> new MaterialRow(material.name(), material.copies(), "")).toList() : given;
    }

    private String decision(long caseId) {
        String granted = documents.last(caseId, DocumentType.DECISION_GRANT);
        return granted.isEmpty() ? documents.last(caseId, DocumentType.DECISION_DENY) : granted;
    }

    /** What the QR code carries; the item's guide for a document of no case has its own. */
    String progressAddress(String caseNumber) {
        return caseNumber == null ? null : DocumentSettings.progressUrl(caseNumber);
    }

    private static String days(WorkingDays limit) {
        return limit == null ? "" : String.valueOf(limit.count());
    }

    private static String text(ItemContent content, String field) {
        return content.fields().getOrDefault(field, "");
    }
}
