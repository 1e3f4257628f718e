package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemSheet;
import org.daylight.items.control.ItemQualityRepository.Check;
import org.daylight.items.control.ItemQualityRepository.Documents;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.PowerTypeSchema;

/** Finds out what versions lack: at once for one, and for the catalogue only where the profile's schema or the version has become another. */
@ApplicationScoped
public class ItemChecks {
    private static final int CHUNK = 500;

    @Inject
    ItemContentRepository contents;
    @Inject
    ItemQualityRepository quality;
    @Inject
    VariantRepository variants;
    @Inject
    SheetFactRepository facts;
    @Inject
    Clock clock;

    /**
     * What must be done to the version before it can be submitted; empty: nothing (ITM-31, ITM-10). What may not stand even in a draft is looked for
     * again, for people leave and schemas change; of a revocation only its own words.
     */
    public List<Finding> beforeSubmission(ItemVersion version) {
        LocalDate today = LegalTime.today(clock);
        ItemSheet sheet = contents.sheet(version);
        SheetFacts world = facts.facts(List.of(sheet), today);
        List<Finding> missing = missing(version, sheet, world.powerTypes());
        return version.change() == ItemChange.REVOKE ? missing
                : Stream.of(SheetRules.findings(sheet, world), missing, variants.of(version.id(), today)).flatMap(List::stream).distinct().toList();
    }

    /** Which of the versions lack something that their power type asks for. */
    public Set<Long> incomplete(List<Long> versionIds) {
        Map<Long, Documents> documents = quality.documents(versionIds);
        Map<String, PowerTypeSchema> schemas = facts.powerTypes(LegalTime.today(clock));
        return quality.versions(versionIds).stream().filter(version -> !missing(version, documents.get(version.id()).sheet(version), schemas).isEmpty())
                .map(ItemVersion::id).collect(Collectors.toSet());
    }

    private static List<Finding> missing(ItemVersion version, ItemSheet sheet, Map<String, PowerTypeSchema> schemas) {
        return CompletenessRules.findings(sheet, version.change(), schemas.get(sheet.powerType()));
    }

    /** What every version in force lacks is stored and true of today's schemas. */
    public void refresh(LocalDate today) {
        Map<String, PowerTypeSchema> schemas = facts.powerTypes(today);
        Map<String, String> keys = schemas.values().stream().collect(Collectors.toMap(PowerTypeSchema::code, ItemChecks::key));
        List<Long> unchecked = quality.unchecked(today, keys);
        for (int i = 0; i < unchecked.size(); i += CHUNK) {
            check(unchecked.subList(i, Math.min(i + CHUNK, unchecked.size())), schemas, keys);
        }
    }

    private void check(List<Long> ids, Map<String, PowerTypeSchema> schemas, Map<String, String> keys) {
        Map<Long, Documents> documents = quality.documents(ids);
        quality.keep(quality.versions(ids).stream().map(version -> {
            ItemSheet sheet = documents.get(version.id()).sheet(version);
            return new Check(version.id(), keys.getOrDefault(sheet.powerType(), ""), missing(version, sheet, schemas));
        }).toList());
    }

    private static String key(PowerTypeSchema schema) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((CompletenessRules.EDITION + schema).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
