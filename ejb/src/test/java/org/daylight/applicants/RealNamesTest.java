package org.daylight.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who applies, and who may act for whom, on the real database. */
class RealNamesTest {
    private static final String CHEN = "229988199505050057";
    private static final String LI = "229988199203030042";
    private static final String COMPANY = "91229988MA0D2CG20E";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void begin() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.em().getTransaction().begin();
        wiring.as("chen", Roles.APPLICANT);
    }

    @Test
    @Article({"APP-02", "FLW-12"})
    void a_person_declares_the_real_name_and_a_clerk_who_sees_the_document_verifies_it() {
        names().declare(person("陈一", "22998819950505005 7"));
        assertThat(current("chen")).satisfies(me -> {
            assertThat(me.documentNumber()).isEqualTo(CHEN);
            assertThat(me.state()).isEqualTo(ApplicantState.DECLARED);
            assertThat(me.verified()).isFalse();
        });
        wiring.as("clerk", Roles.WINDOW_CLERK);
        names().verify(names().byNumber(CHEN).orElseThrow().id());
        assertThat(current("chen").verified()).isTrue();
        assertThat(database.values("select count(*) from applicant where name = '陈一'")).containsExactly("0");
    }

    @Test
    @Article("FLW-12")
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(findings(() -> names().declare(new DeclareApplicant(ApplicantKind.PERSON, " ", "229988199505050058", null, null, null, "12", "no address"))))
                .extracting(Finding::place).containsExactly("name", "documentNumber", "phone", "email");
        assertThat(findings(() -> names().declare(new DeclareApplicant(ApplicantKind.ORGANISATION, "某公司", CHEN, null, null, COMPANY, "13800001234", null))))
                .extracting(Finding::place).containsExactly("documentNumber", "legalRepresentative", "actingName", "actingNumber");
        assertThat(findings(() -> names().declare(person("陈一", COMPANY)))).extracting(Finding::code).containsExactly("applicant.no-document");
    }

    @Test
    @Article("APP-02")
    void a_number_has_one_account_and_is_free_again_when_a_clerk_rejects_the_declaration() {
        names().declare(person("陈一", CHEN));
        wiring.as("other", Roles.APPLICANT);
        assertThat(refused(() -> names().declare(person("冒名", CHEN)))).isEqualTo("applicant.number-taken");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        names().reject(names().byNumber(CHEN).orElseThrow().id(), "证件非本人所有");
        wiring.as("other", Roles.APPLICANT);
        names().declare(person("陈一", CHEN));
        assertThat(current("other").name()).isEqualTo("陈一");
        assertThat(refused(() -> current("chen"))).isEqualTo("applicant.not-declared");
    }

    @Test
    @Article("APP-02")
    void what_a_clerk_has_seen_is_not_changed_by_oneself_and_nobody_tries_out_numbers() {
        for (int i = 0; i < 10; i++) {
            names().declare(person("陈一", i % 2 == 0 ? CHEN : LI));
        }
        assertThat(refused(() -> names().declare(person("陈一", CHEN)))).isEqualTo("applicant.too-many");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        names().verify(names().byNumber(LI).orElseThrow().id());
        wiring.as("chen", Roles.APPLICANT);
        assertThat(refused(() -> names().declare(person("陈二", LI)))).isEqualTo("applicant.verified");
        names().reachAt("13900005678", "chen@example.com");
        assertThat(current("chen").phone()).isEqualTo("13900005678");
    }

    @Test
    @Article("APP-02")
    void a_mandate_holds_on_its_days_for_its_items_and_until_it_is_revoked_and_only_for_an_agent_whose_document_was_seen() {
        names().declare(person("陈一", CHEN));
        mandates().give(new GiveMandate(null, "李二", LI, List.of("A"), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), null));
        long id = mandates().given().get(0).id();
        wiring.as("li", Roles.APPLICANT);
        names().declare(person("李二", LI));
        assertThat(refused(() -> acting(id, "A", "2026-03-31"))).isEqualTo("applicant.verify-first");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        names().verify(names().byNumber(LI).orElseThrow().id());
        wiring.as("li", Roles.APPLICANT);
        assertThat(acting(id, "A", "2026-03-31").principalName()).isEqualTo("陈一");
        assertThat(refused(() -> acting(id, "A", "2026-04-01"))).isEqualTo("mandate.not-in-force");
        assertThat(refused(() -> acting(id, "B", "2026-03-31"))).isEqualTo("mandate.not-in-force");
        assertThat(mandates().held()).hasSize(1);
        wiring.as("chen", Roles.APPLICANT);
        mandates().revoke(id);
        assertThat(refused(() -> mandates().revoke(id))).isEqualTo("mandate.unknown");
        assertThat(refused(() -> acting(id, "A", "2026-03-31"))).isEqualTo("mandate.not-in-force");
    }

    @Test
    @Article("APP-02")
    void a_clerk_records_a_signed_paper_and_needs_its_scan() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        GiveMandate.Principal principal = new GiveMandate.Principal(ApplicantKind.ORGANISATION, "某公司", COMPANY, null);
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(findings(() -> mandates().record(new GiveMandate(principal, "李二", LI, null, day, day.plusYears(4), null))))
                .extracting(Finding::place).containsExactly("validUntil", "file");
        mandates().record(new GiveMandate(principal, "李二", LI, null, day, day, "a".repeat(64)));
        assertThat(mandates().ofPrincipal(COMPANY)).singleElement().satisfies(mandate -> {
            assertThat(mandate.onPaper()).isTrue();
            assertThat(mandate.covers("anything")).isTrue();
        });
    }

    @Test
    @Article("APP-02")
    void numbers_are_masked_on_pages() {
        assertThat(Masked.number("11010519491231002X")).isEqualTo("110***********002X");
        assertThat(Masked.number("E1234")).isEqualTo("***34");
        assertThat(Masked.number(null)).isNull();
    }

    private MandateView acting(long id, String item, String on) {
        return mandates().acting("li", id, item, LocalDate.parse(on));
    }

    private static DeclareApplicant person(String name, String number) {
        return new DeclareApplicant(ApplicantKind.PERSON, name, number, null, null, null, "13800001234", null);
    }

    private ApplicantView current(String account) {
        return wiring.door(Applicants.class).current(account);
    }

    private RealNames names() {
        return wiring.door(RealNames.class);
    }

    private Mandates mandates() {
        return wiring.door(Mandates.class);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).code();
    }

    private static List<Finding> findings(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).findings();
    }
}
