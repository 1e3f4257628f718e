package org.daylight.certificates.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.RealDatabase;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.entity.Certificate;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.DepartmentView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"RES-06", "RES-08"})
class CertificateRepositoryTest {
    private static final DepartmentView ISSUER = new DepartmentView("D1", "规划局", "Planning", "11220882013597707T", null);
    private static final ItemVersionView ITEM = new ItemVersionView(1, "XK-1", 1, "核发", "Issue", "D1", WorkingDays.of(20), WorkingDays.of(5),
            "规划许可证", "Planning Permit", "011");
    private static final byte[] DOCUMENT = {1, 2, 3};
    private final RealDatabase database = RealDatabase.create();
    private final EntityManagerFactory entities = database.entities();

    @BeforeEach
    void anIssuer() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('D1', '规划局', 'Planning', '11220882013597707T')");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void serials_of_an_issuer_run_from_one_and_a_rolled_back_one_is_given_again() {
        assertThat(nextSerial()).isEqualTo(1);
        assertThatThrownBy(() -> inTransaction(certificates -> {
            certificates.nextSerial("D1");
            throw new IllegalStateException("the decision failed");
        })).hasMessage("the decision failed");
        assertThat(nextSerial()).isEqualTo(2);
    }

    @Test
    void a_certificate_is_found_by_its_number_its_code_and_its_case() {
        issue();
        CertificateView expected = new CertificateView("N1", "CODE1", "C1", "规划许可证", "Planning Permit", "张伟", "规划局", "Planning",
                LocalDate.of(2026, 11, 21), CertificateState.VALID, "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThat(found("N1")).contains(expected);
        assertThat(found("CODE1")).contains(expected);
        assertThat(ofCase()).contains(expected);
        assertThat(found("N2")).isEmpty();
    }

    @Test
    void what_no_text_can_hold_is_unknown() {
        assertThat(found("N\0")).isEmpty();
    }

    @Test
    void the_document_comes_back_as_it_was_issued() {
        issue();
        byte[] handedOut = inTransaction(CertificateRepositoryTest::document);
        assertThat(handedOut).isEqualTo(DOCUMENT);
    }

    @Test
    void a_document_that_was_altered_is_never_handed_out() {
        issue();
        database.run("update certificate_document set pdf = '\\x010204'");
        assertThatThrownBy(() -> inTransaction(CertificateRepositoryTest::document)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("certificate.altered");
    }

    @Test
    void a_case_has_one_certificate() {
        issue();
        assertThatThrownBy(this::issue).hasMessageContaining("duplicate key");
    }

    private long nextSerial() {
        return inTransaction(certificates -> certificates.nextSerial("D1"));
    }

    private Optional<CertificateView> found(String given) {
        return inTransaction(certificates -> certificates.byNumberOrCode(given, given)).map(certificate -> certificate.view(ISSUER));
    }

    private Optional<CertificateView> ofCase() {
        return inTransaction(certificates -> certificates.ofCase("C1")).map(certificate -> certificate.view(ISSUER));
    }

    private void issue() {
        inTransaction(certificates -> {
            certificates.add(Certificate.issue("N1", "CODE1", 1, "C1", ITEM, "张伟", ISSUER, LocalDate.of(2026, 11, 21), DOCUMENT), DOCUMENT);
            return null;
        });
    }

    private static byte[] document(CertificateRepository certificates) {
        Certificate certificate = certificates.ofCase("C1").orElseThrow();
        return certificate.original(certificates.document(certificate));
    }

    private <T> T inTransaction(Function<CertificateRepository, T> work) {
        try (EntityManager em = entities.createEntityManager()) {
            return within(em, work);
        }
    }

    private static <T> T within(EntityManager em, Function<CertificateRepository, T> work) {
        em.getTransaction().begin();
        try {
            T result = work.apply(new CertificateRepository(em));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }
}
