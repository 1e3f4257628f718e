package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.daylight.inspector.Poll;
import org.daylight.inspector.ServerProperty;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A certificate that is valid for two months, from its grant in March 2026 to its revocation in June: what the public sees by the QR code on the paper,
 * what the certificate store is told, and what the seal was used for.
 */
@Article({"RES-06", "RES-08", "RES-10", "RES-15", "EXC-08", "FLW-25"})
class RevocationStory extends CaseDiary {
    private static final String TYPE = "1122998801990101X2005";
    private static final String APPLICANT_NAME = "何思齐";
    private static final String APPLICANT_ID = "229988197809090032";

    private final CertificateStore store = new CertificateStore();
    private final List<String> numbers = new ArrayList<>();
    private String term;
    private Visitor anyone;

    @BeforeEach
    void theStoreIsKnownAndCertificatesOfTheTypeLastTwoMonths() {
        term = database().rows("select valid_months from certificate_type where type_code = ?", TYPE).get(0);
        database().change("update certificate_type set valid_months = 2 where type_code = ?", TYPE);
        new ServerProperty(ground(), "daylight.certificate-store.url").set(store.address().toString());
    }

    @AfterEach
    void theStoreIsGoneAndTheTermIsAsBefore() {
        new ServerProperty(ground(), "daylight.certificate-store.url").set("");
        database().change("update certificate_type set valid_months = cast(? as integer) where type_code = ?", term, TYPE);
        store.close();
    }

    @Test
    void from_its_grant_to_its_revocation_the_public_the_store_and_the_log_of_the_seal_know_its_state() throws IOException {
        // Monday 2 March: granted, valid until Friday 1 May
        on("2026-03-02T09:00");
        String number = received(ROAD, "临江路占道（证照故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);
        grants(number, "符合法定条件，准予许可。");
        URI first = printed(number);
        assertThat(verified(first)).contains("证照真实有效", numbers.get(0), "2026-05-01").doesNotContain(APPLICANT_NAME);
        awaitStore("001 01");

        // Monday 16 March: suspended; Monday 23 March: restored
        on("2026-03-16T10:00");
        act("SUSPENDED", "投诉核查期间暂扣");
        assertThat(verified(first)).contains("暂停使用，不再有效");
        awaitStore("001 01", "001 02");
        on("2026-03-23T10:00");
        act("RESTORED", "核查无误予以恢复");
        assertThat(verified(first)).contains("证照真实有效");
        awaitStore("001 01", "001 02", "001 01");

        // Wednesday 25 March: the place is another; a second version with the same last day takes the place of the first
        on("2026-03-25T10:00");
        change("临江路东段占道", "占道地点调整，申请变更");
        URI second = printed(number);
        assertThat(verified(first)).contains("已注销，不再有效", numbers.get(1));
        assertThat(verified(second)).contains("证照真实有效", "2026-05-01");
        awaitStore("001 01", "001 02", "001 01", "001 04", "002 01");

        // Wednesday 1 April, thirty days before 1 May: the holder asks for a renewal in time, and nobody decides
        on("2026-04-01T10:00");
        assertThat(renewalAsked("继续占道施工")).contains("2026-04-01 已申请延续，符合提前申请的要求");

        // Friday 1 May, the Labour Day, its last day: valid until midnight; on 2 May it is renewed by the law until 1 July
        on("2026-05-01T23:55");
        assertThat(verified(second)).contains("证照真实有效");
        on("2026-05-02T00:00:01");
        awaitState(numbers.get(1), "ANNULLED");
        URI third = printed(number);
        assertThat(verified(second)).contains("已注销，不再有效", numbers.get(2));
        assertThat(verified(third)).contains("证照真实有效", "2026-07-01");
        awaitStore("001 01", "001 02", "001 01", "001 04", "002 01", "002 04", "003 01");

        // Tuesday 2 June, twenty-nine days before 1 July: too late for silence to renew it; the approver refuses, and it stays valid until its end
        on("2026-06-02T10:00");
        assertThat(renewalAsked("再次延续")).contains("2026-06-02 已申请延续，晚于规定的提前天数");
        act("RENEWAL_REFUSED", "占道已影响交通，不再延续");
        assertThat(verified(third)).contains("证照真实有效");

        // Monday 8 June: the legal section proposes to revoke the grant, which changes nothing; the head of the department decides, which ends it
        on("2026-06-08T10:00");
        revocationIsProposed(number);
        assertThat(verified(third)).contains("证照真实有效");
        on("2026-06-10T10:00");
        revocationIsDecided(number);
        assertThat(verified(third)).contains("已撤销，不再有效");
        awaitStore("001 01", "001 02", "001 01", "001 04", "002 01", "002 04", "003 01", "003 03");
        assertThat(store.again()).isEmpty();

        // what is left on paper, in the log of the seals and with the city platform
        assertThat(papers(at(Person.APPROVER, number)).get("撤销行政许可决定书")).contains(APPLICANT_NAME, "以欺骗手段取得许可", "2026年6月10日");
        sealsWereUsed(number);
        assertThat(told(number)).containsExactly("REGISTERED", "ACCEPTED", "DECIDED", "CERTIFICATE_ISSUED", "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED",
                "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED", "CERTIFICATE_CHANGED",
                "CERTIFICATE_CHANGED", "GRANT_REVOKED", "CERTIFICATE_CHANGED");
    }

    /** The newest version is printed; where its QR code leads. */
    private URI printed(String number) throws IOException {
        Visitor approver = at(Person.APPROVER, number);
        Poll.until(PATIENCE, "the certificate is printed", () -> {
            approver.page().reload();
            return approver.page().locator(".certificate a[href*='certificate.pdf']").count();
        }, ready -> ready == 1);
        numbers.add(approver.words(".certificate dd.mono"));
        try (PDDocument document = Loader.loadPDF(pdf(approver, approver.page().getAttribute(".certificate a[href*='certificate.pdf']", "href")))) {
            BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(new PDFRenderer(document).renderImageWithDPI(0, 200))));
            URI address = URI.create(new QRCodeMultiReader().decodeMultiple(picture)[0].getText());
            assertThat(address.getPath()).isEqualTo("/verify.xhtml");
            return address;
        } catch (NotFoundException none) {
            throw new AssertionError("No QR code on the certificate", none);
        }
    }

    /** What anybody reads who follows the QR code. */
    private String verified(URI address) {
        anyone = anyone == null ? visitor() : anyone;
        anyone.open(address.getPath().substring(1) + "?" + address.getRawQuery());
        return anyone.words("#answer");
    }

    private Visitor atCertificate(Person who) {
        Visitor person = as(who);
        person.open("staff/certificates.xhtml?number=" + numbers.get(numbers.size() - 1));
        return person;
    }

    private void act(String act, String reason) {
        Visitor approver = atCertificate(Person.APPROVER);
        approver.page().fill("#reason", reason);
        assertThat(approver.pressAndConfirm("act-" + act)).contains("处理已记录");
    }

    private void change(String matter, String reason) {
        Visitor approver = atCertificate(Person.APPROVER);
        approver.page().fill("#reason", reason);
        approver.page().fill("#matter", matter);
        assertThat(approver.pressAndConfirm("act-REPLACED")).contains("处理已记录");
    }

    /** What the page says of the application. */
    private String renewalAsked(String note) {
        Visitor clerk = atCertificate(Person.WINDOW_CLERK);
        clerk.page().fill("#note", note);
        assertThat(clerk.pressAndConfirm("act-RENEWAL_ASKED")).contains("处理已记录");
        return clerk.words("#renewal");
    }

    private void awaitState(String certificate, String state) {
        Poll.until(PATIENCE, certificate + " is " + state, () -> database().rows("select state from certificate where number = ?", certificate).get(0), state::equals);
    }

    /** The store has exactly this, and the outbox knows. */
    private void awaitStore(String... versionsAndStates) {
        Poll.until(PATIENCE, "the store was told", () -> store.has(numbers), has -> has.size() >= versionsAndStates.length);
        Poll.until(PATIENCE, "the outbox knows", () -> database().number("select count(*) from certificate_push p join certificate c on c.id = p.certificate_id"
                + " where c.number = any (string_to_array(?, ',')) and p.state <> 'SENT'", String.join(",", numbers)), waiting -> waiting == 0);
        assertThat(store.has(numbers)).containsExactly(versionsAndStates);
    }

    private void revocationIsProposed(String number) {
        Visitor section = as(Person.LEGAL_SECTION);
        section.open("staff/remedies.xhtml?number=" + number);
        section.page().fill("#ground", "申请人以欺骗手段取得许可");
        section.page().fill("#basis", "《行政许可法》第六十九条第二款");
        assertThat(section.pressAndConfirm("propose")).contains("待部门负责人决定");
    }

    private void revocationIsDecided(String number) {
        Visitor head = as(Person.DEPARTMENT_HEAD);
        head.open("staff/remedies.xhtml?number=" + number);
        head.page().fill("#remedies-of-case textarea", "同意撤销该许可");
        head.page().click("button.revoke");
        head.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(head.answer()).contains("许可已撤销");
    }

    /** Each version once with the electronic seal, and each paper with the seal of its kind. */
    private void sealsWereUsed(String number) {
        assertThat(database().rows("select u.document_type, s.kind, u.actor from seal_use u join seal s on s.id = u.seal_id"
                + " where u.document_number = any (string_to_array(?, ',')) order by u.id", String.join(",", numbers)))
                .containsExactly("CERTIFICATE|ELECTRONIC|approver", "CERTIFICATE|ELECTRONIC|approver", "CERTIFICATE|ELECTRONIC|certificate-watch");
        assertThat(database().rows("select u.document_type, s.kind from seal_use u join seal s on s.id = u.seal_id join document d on d.number = u.document_number"
                + " join approval_case c on c.id = d.case_id where c.case_number = ? order by u.id", number))
                .containsExactly("MATERIALS_RECEIPT|ACCEPTANCE", "ACCEPTANCE_NOTICE|ACCEPTANCE", "DECISION_GRANT|ELECTRONIC", "APPROVAL_SHEET|APPROVAL",
                        "REVOCATION_DECISION|ELECTRONIC");
        Visitor head = as(Person.DEPARTMENT_HEAD);
        String seal = database().rows("select id from seal where department_code = 'ZJ' and kind = 'ELECTRONIC'").get(0);
        head.open("staff/seals.xhtml?id=" + seal);
        assertThat(head.page().locator("#uses tbody tr").count()).isPositive();
    }
}
