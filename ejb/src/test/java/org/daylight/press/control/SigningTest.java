package org.daylight.press.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.press.DocumentSigner;
import org.junit.jupiter.api.Test;

/** Both signers on a real PDF; verified as anybody would, from the bytes alone. */
@Article("RES-01")
class SigningTest {
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private final Wiring wiring = new Wiring(RealDatabase.create());

    SigningTest() {
        wiring.at("2026-11-21T02:00:00Z");
    }

    @Test
    void a_pades_signature_covers_the_whole_document_and_names_its_certificate() throws Exception {
        byte[] signed = signed(CadesSigner.class);
        PDSignature field = SignedPaper.signature(signed);
        assertThat(field.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(field.getName()).isEqualTo("阳光区住房和城乡建设局");
        int[] range = field.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(signed.length);
        SignerInformation signer = SignedPaper.verified(signed);
        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void the_national_algorithms_sign_the_same_document_by_the_same_port() throws Exception {
        SignerInformation signer = SignedPaper.verified(signed(GmSigner.class));
        assertThat(signer.getDigestAlgorithmID().getAlgorithm()).isEqualTo(GMObjectIdentifiers.sm3);
        assertThat(signer.getEncryptionAlgOID()).isEqualTo(GMObjectIdentifiers.sm2sign_with_sm3.getId());
    }

    @Test
    void one_altered_byte_breaks_either_signature() throws Exception {
        for (Class<? extends DocumentSigner> signer : List.of(CadesSigner.class, GmSigner.class)) {
            byte[] altered = signed(signer);
            altered[11] ^= 1; // in a comment that no reader needs
            assertThat(isValid(altered)).as(signer.getSimpleName()).isFalse();
        }
    }

    @Test
    void keys_are_kept_and_never_lie_open_in_the_database() throws Exception {
        RealDatabase database = RealDatabase.create();
        Wiring first = new Wiring(database);
        first.at("2026-11-21T02:00:00Z");
        SigningKey made = inTransaction(first, keys -> keys.of("ZJ", "住建局", KeyKind.SM2));
        Wiring later = new Wiring(database);
        SigningKey again = inTransaction(later, keys -> keys.of("ZJ", "住建局", KeyKind.SM2));
        assertThat(again.certificate()).isEqualTo(made.certificate());
        assertThat(again.chain()).hasSize(2);
        again.certificate().verify(again.chain().get(1).getPublicKey(), KeyKind.PROVIDER);
        assertThat(database.values("select signer_code from signing_key order by 1")).containsExactly("*", "ZJ");
        byte[] raw = made.key().getEncoded();
        String open = HexFormat.of().formatHex(raw, raw.length - 32, raw.length);
        assertThat(database.values("select encode(pkcs12, 'hex') from signing_key")).noneMatch(kept -> kept.contains(open));
    }

    private static SigningKey inTransaction(Wiring wiring, Function<SigningKeys, SigningKey> work) {
        wiring.em().getTransaction().begin();
        SigningKey key = work.apply(wiring.door(SigningKeys.class));
        wiring.em().getTransaction().commit();
        return key;
    }

    private byte[] signed(Class<? extends DocumentSigner> type) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        wiring.em().getTransaction().begin();
        byte[] signed = PdfSigning.signed(plain.toByteArray(), wiring.door(type), "ZJ", "阳光区住房和城乡建设局", AT);
        wiring.em().getTransaction().commit();
        return signed;
    }

    private static boolean isValid(byte[] pdf) throws Exception {
        try {
            SignedPaper.verified(pdf);
            return true;
        } catch (CMSSignerDigestMismatchException altered) {
            return altered.getMessage() == null;
        }
    }
}
