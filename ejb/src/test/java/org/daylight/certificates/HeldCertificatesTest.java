package org.daylight.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.intake.HolderAsked;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class HeldCertificatesTest {
    private static final String HOLDER = "91350100M000100Y43";
    private final RealDatabase database = DemoDistrict.database();
    private final HeldCertificates held = new Wiring(database).door(HeldCertificates.class);

    @Test
    @Article({"RES-11", "APP-13"})
    void only_the_holders_own_valid_certificates_are_offered() {
        certificate("ZS-1", HOLDER, "VALID", "2026-01-01", "2027-01-01");
        certificate("ZS-2", HOLDER, "REVOKED", "2026-01-01", "2027-01-01");
        certificate("ZS-3", HOLDER, "VALID", "2025-01-01", "2026-01-01");
        certificate("ZS-4", "11010519491231002X", "VALID", "2026-01-01", "2027-01-01");
        HolderAsked asked = new HolderAsked(HOLDER, LocalDate.parse("2026-03-02"), new ArrayList<>());
        held.answer(asked);
        assertThat(asked.offers()).extracting(ReuseOffer::from).containsExactly("ZS-1");
        assertThat(asked.offers().get(0).fits("营业执照（副本）")).isTrue();
        assertThat(asked.offers().get(0).fits("身份证明")).isFalse();
    }

    private void certificate(String number, String holder, String state, String from, String until) {
        database.run("alter table certificate alter column sheet_id drop not null");
        database.run("insert into certificate (id, number, verification_code, case_id, case_number, name_zh, name_en, holder_name, issuer_code, issued_on, state,"
                + " holder_id, valid_from, valid_until, type_code, serial) values ((select count(*) + 1 from certificate), ?, ?, 1, 'B', '营业执照', 'Business licence',"
                + " '某公司', 'SC', cast(? as date), ?, ?, cast(? as date), cast(? as date), 'T', ?)", number, number, from, state, holder, from, until, number);
    }
}
