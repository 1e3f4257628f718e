package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.certificates.entity.Certificate;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemFlows;
import org.daylight.items.ItemVersionView;
import org.daylight.items.PowerWords;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.Seals;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.ChineseDates;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;
import org.daylight.press.VerificationCodes;

/** Gives a version of a certificate its number, its verification code, its sheet and its seal, and queues it for the certificate store. */
@ApplicationScoped
public class CertificateVersions {
    private static final String TEMPLATE = "certificates/2/certificate";
    private static final String DOCUMENT = "CERTIFICATE";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private final SecureRandom random = new SecureRandom();
    @Inject
    CertificateRepository certificates;
    @Inject
    PushRepository pushes;
    @Inject
    ItemCatalogue items;
    @Inject
    ItemFlows flows;
    @Inject
    StaffDirectory staff;
    @Inject
    Seals seals;
    @Inject
    Press press;

    /**
     * {@code seal.none-in-use} (422) where a person issues it and the department has no electronic seal.
     *
     * @param lastDay null: without end
     */
    void issue(Certificate version, LocalDate on, LocalDate firstDay, LocalDate lastDay, String actor) {
        DepartmentView issuer = staff.department(version.issuerCode());
        String number = CertificateNumberRules.number(version.typeCode(), issuer.creditCode(), version.serial(), "%03d".formatted(version.versionNumber()));
        String code = VerificationCodes.next(random);
        version.take(number, code, on, firstDay, lastDay);
        SealLine seal = seals.inUseFor(issuer.code(), DOCUMENT, staff.known(actor).isPresent()).orElse(null);
        version.printedAs(press.order(order(version, issuer, seal, on, code)));
        certificates.add(version);
        if (seal != null) {
            seals.use(issuer.code(), DOCUMENT, number, actor);
        }
        pushes.add(version);
    }

    private PrintOrder order(Certificate version, DepartmentView issuer, SealLine seal, LocalDate on, String code) {
        ItemVersionView item = version.itemVersionId() == null ? null : items.version(version.itemVersionId());
        String url = VerificationCodes.url(code);
        Map<String, String> values = new TreeMap<>(Map.of("nameZh", version.nameZh(), "nameEn", version.nameEn(), "number", version.number(),
                "holder", version.holderName(), "caseNumber", version.caseNumber(), "issuerZh", organ(seal, issuer), "issuedOn", ChineseDates.written(on),
                "code", VerificationCodes.grouped(code), "url", url, "sealed", seal == null ? "" : "1"));
        values.put("matter", version.matter() == null ? "" : version.matter());
        values.put("itemZh", item == null ? version.nameZh() : item.nameZh());
        values.put("itemCode", item == null ? version.typeCode() : item.itemCode());
        values.put("validity", validity(version));
        PowerWords power = PowerWords.of(item == null ? null : flows.of(item.id()).powerType());
        values.put("matterLabel", power.matter());
        values.put("certified", power.certified());
        return new PrintOrder(TEMPLATE, values, seal == null ? null : SealImpression.of(seal), url, issuer.code(), values.get("issuerZh"));
    }

    private static String organ(SealLine seal, DepartmentView issuer) {
        String name = seal == null ? "" : seal.inscription().replaceFirst("电子印章$", "");
        return name.contains(issuer.nameZh()) ? name : issuer.nameZh();
    }

    private static String validity(Certificate version) {
        return version.validUntil() == null ? "自" + DAY.format(version.validFrom()) + "起长期有效"
                : DAY.format(version.validFrom()) + "至" + DAY.format(version.validUntil());
    }
}
