package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.cards.CardKind;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.cards.control.CardMatterRepository.Matter;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.Seals;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;
import org.daylight.press.VerificationCodes;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalView;

/**
 * 纠错信号通知书: every value fixed when the card is issued, sealed and signed for the organ of who issued it, with a code by which whoever holds it verifies it. A card waits for no seal: where the organ has none in use the
 * notice is made without and says so.
 *
 * @article SIG-38 (000 art. 21), RES-12 (003 art. 33; 004 art. 26; C23)
 */
@ApplicationScoped
public class CardNotices {
    private static final String TEMPLATE = "cards/2/card-notice";
    private static final String DOCUMENT = "CARD_NOTICE";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private final SecureRandom random = new SecureRandom();

    @Inject
    CardRepository cards;
    @Inject
    CardMatterRepository matters;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Inject
    Seals seals;
    @Inject
    Press press;

    void print(long id, CardRow card, SignalView signal, List<ResponsiblePerson> persons) {
        String code = VerificationCodes.next(random);
        organ(card.issuedBy()).ifPresent(organ -> cards.printed(id, sheet(card, organ, values(card, signal, persons, organ), code), code));
    }

    private long sheet(CardRow card, DepartmentView organ, Map<String, String> values, String code) {
        Optional<SealLine> seal = seal(organ.code());
        values.put("sealed", seal.isPresent() ? "1" : "");
        values.put("code", VerificationCodes.grouped(code));
        long sheet = press.order(new PrintOrder(TEMPLATE, values, seal.map(SealImpression::of).orElse(null), VerificationCodes.url(code), organ.code(), organ.nameZh()));
        seal.ifPresent(used -> seals.use(organ.code(), DOCUMENT, card.number(), card.issuedBy()));
        return sheet;
    }

    /** Whether notices that the person issues today bear a seal. */
    public boolean isSealed(String issuer) {
        return organ(issuer).flatMap(organ -> seal(organ.code())).isPresent();
    }

    private Optional<SealLine> seal(String organ) {
        return seals.inUseFor(organ, DOCUMENT, false);
    }

    /** Of the person; of the district's supervision where the profile delegated, empty where it has none. */
    private Optional<DepartmentView> organ(String issuedBy) {
        Optional<String> code = RaiseSignal.DAYLIGHT.equals(issuedBy) ? matters.supervisionOrgan() : Optional.of(staff.onDuty(issuedBy).departmentCode());
        return code.map(staff::department);
    }

    private Map<String, String> values(CardRow card, SignalView signal, List<ResponsiblePerson> persons, DepartmentView organ) {
        ProfileContent profile = profiles.version(card.profileVersionId()).content();
        Optional<Matter> matter = matters.ofSignal(signal.id());
        Map<String, String> values = new TreeMap<>();
        values.put("title", "纠错信号通知书");
        values.put("organ", organ.nameZh());
        values.put("number", card.number());
        values.put("item", card.kind().word());
        values.put("card", card.kind().word());
        values.put("department", signal.departmentZh());
        values.put("matter", matter.map(Matter::caseNumber).orElse(""));
        values.put("subject", matter.map(Matter::subject).orElse(""));
        values.put("rule", CardRules.textZh(profile, card.ruleCode()));
        values.put("ruleCode", card.ruleCode());
        values.put("article", article(card.article()));
        values.put("profile", profile.nameZh());
        values.put("description", card.description());
        values.put("persons", persons.stream().map(this::person).collect(Collectors.joining("；")));
        values.put("explainBy", day(card.explainBy()));
        values.put("correctBy", day(card.correctBy()));
        values.put("yellow", card.kind() == CardKind.YELLOW_CARD ? "1" : "");
        values.put("hash", card.evidenceSha256());
        values.put("date", day(LegalTime.dateOf(card.issuedAt())));
        values.put("delegated", RaiseSignal.DAYLIGHT.equals(card.issuedBy()) ? "1" : "");
        return values;
    }

    private String person(ResponsiblePerson person) {
        String level = switch (person.level()) {
            case HANDLING -> "承办";
            case REVIEW -> "审核";
            case APPROVAL -> "批准";
        };
        return level + "：" + staff.known(person.username()).map(StaffMember::nameZh).orElse(person.username());
    }

    /** {@code 000 art. 20(1)} is 000 第 20(1) 条. */
    static String article(String article) {
        return article.replaceAll("art\\. ([0-9()-]+)", "第 $1 条").replace("; ", "；");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
