package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.cards.CardFile;
import org.daylight.cards.control.CardMatterRepository.Matter;
import org.daylight.kernel.JsonParts;
import org.daylight.signals.SignalView;

/**
 * Evidence as it is at this moment: canonical JSON (names sorted, no blanks, nothing that is null) of the signal with its facts, of the case's events and limits and of
 * the hashes of the files, and the SHA-256 of its UTF-8 bytes.
 *
 * @article SIG-38 (000 art. 19, 28; 002 art. 24)
 */
@ApplicationScoped
public class EvidenceFreezing {
    @Inject
    CardMatterRepository matters;

    /** @param matter null: no case */
    public String of(SignalView signal, Matter matter, List<CardFile> files) {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("signal", signal(signal));
        evidence.put("files", files.stream().map(CardFile::sha256).sorted().toList());
        if (matter != null) {
            evidence.put("case", new TreeMap<>(Map.of("number", matter.caseNumber(), "events", matters.events(matter.caseId()), "limits", matters.limits(matter.caseId()))));
        }
        return JsonParts.object(evidence).build().toString();
    }

    private static Map<String, Object> signal(SignalView signal) {
        return new TreeMap<>(Map.of("id", signal.id(), "profileVersion", signal.profileVersionId(), "rule", signal.ruleCode(), "subject", signal.subjectKey(),
                "department", signal.departmentCode(), "occurredAt", signal.occurredAt().toString(), "foundAt", signal.foundAt().toString(), "foundBy", signal.foundBy(),
                "facts", new TreeMap<>(signal.facts())));
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
