package org.daylight.orders.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;
import org.daylight.orders.AspectMark;
import org.daylight.orders.KeepVideoLink;
import org.daylight.orders.RecordSpotCheck;
import org.daylight.orders.SpotCheck;
import org.daylight.profiles.Supervision;
import org.daylight.profiles.Supervision.Rule;

/**
 * What a record of a spot check must say, and where a link may lead.
 *
 * @article MON-04 (000 art. 16(4)), MON-09 (000 art. 17(4))
 */
public final class SpotCheckRules {
    private static final int MOST_PERSONS = 20;
    private static final Pattern SECRET = Pattern.compile("(?i)(?:^|&)(?:[a-z0-9_-]*(?:token|passw(?:or)?d|secret|api_?key)|pwd|pass|user|username|auth|key)=");

    private SpotCheckRules() {
    }

    /** What is not in order of each aspect; null: it is in order. */
    public record Faults(String discipline, String style, String attitude, String efficiency) {
    }

    /**
     * The command without doubles. {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code order.files} (400), {@code spot-check.future},
     * {@code spot-check.persons} (422).
     */
    public static RecordSpotCheck checked(RecordSpotCheck check, Instant now) {
        if (check.seenAt() == null || check.way() == null) {
            throw missing(check.seenAt() == null ? "seenAt" : "way");
        }
        OrderRules.require(!check.seenAt().isAfter(now), "spot-check.future", "MON-09");
        List<String> persons = check.persons().stream().map(person -> OrderRules.text("persons", person, 64)).distinct().toList();
        OrderRules.require(persons.size() <= MOST_PERSONS, "spot-check.persons", "MON-09", MOST_PERSONS);
        return new RecordSpotCheck(check.placeCode(), check.seenAt(), check.way(), persons, OrderRules.text("seen", check.seen(), 4_000), check.discipline(), check.style(),
                check.attitude(), check.efficiency(), OrderRules.files(check.photos()));
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400), {@code spot-check.remark-missing}, {@code spot-check.remark-in-order} (422). */
    public static Faults faults(RecordSpotCheck check) {
        return new Faults(fault("discipline", check.discipline()), fault("style", check.style()), fault("attitude", check.attitude()), fault("efficiency", check.efficiency()));
    }

    private static String fault(String aspect, AspectMark mark) {
        if (mark == null || mark.inOrder() == null) {
            throw missing(aspect);
        }
        String remark = OrderRules.optional(aspect, mark.remark(), 1_000);
        OrderRules.require(mark.inOrder() || remark != null, "spot-check.remark-missing", "MON-04");
        OrderRules.require(!mark.inOrder() || remark == null, "spot-check.remark-in-order", "MON-04");
        return remark;
    }

    private static Problem missing(String field) {
        return new Problem(Problem.Kind.BAD_INPUT, "input.missing", "MON-04", field);
    }

    /** {@code spot-check.photo} (422). */
    public static StoredFile picture(StoredFile file) {
        OrderRules.require(file.mediaType().startsWith("image/"), "spot-check.photo", "MON-09");
        return file;
    }

    /** {@code spot-check.in-order} (422). */
    public static void requireFault(SpotCheck check) {
        OrderRules.require(!check.inOrder(), "spot-check.in-order", "MON-04");
    }

    /** {@code spot-check.rule} (422). */
    public static Rule rule(List<Rule> rules, String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "spot-check.rule", "MON-04"));
    }

    /** {@code spot-check.signalled} (409). */
    public static void requireUnsignalled(SpotCheck check) {
        if (check.signalId() != null) {
            throw signalled();
        }
    }

    /** Null: the department. {@code spot-check.person} (422) for who was not checked, and for nobody where the rule is on persons. */
    public static String concerned(SpotCheck check, Rule rule, String person) {
        String named = OrderRules.optional("person", person, 64);
        boolean fits = named == null ? rule.subject() != Supervision.Subject.PERSON : check.persons().contains(named);
        OrderRules.require(fits, "spot-check.person", "MON-04");
        return named;
    }

    /** What is not in order, one line for each aspect. */
    public static String words(SpotCheck check) {
        return Stream.of(check.discipline(), check.style(), check.attitude(), check.efficiency()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code video-link.url}, {@code video-link.credentials} (400). */
    public static KeepVideoLink checked(KeepVideoLink link) {
        URI address = address(OrderRules.text("url", link.url(), 500));
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "video-link.url", "MON-09");
        }
        if (address.getRawUserInfo() != null || isSecret(address.getQuery()) || isSecret(address.getFragment())) {
            throw new Problem(Problem.Kind.BAD_INPUT, "video-link.credentials", "MON-09");
        }
        return new KeepVideoLink(OrderRules.text("name", link.name(), 100), "https" + address.toASCIIString().substring("https".length()), link.placeCode());
    }

    private static boolean isSecret(String part) {
        return part != null && SECRET.matcher(part).find();
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException unreadable) {
            throw new Problem(Problem.Kind.BAD_INPUT, "video-link.url", "MON-09");
        }
    }

    public static Problem signalled() {
        return new Problem(Problem.Kind.CONFLICT, "spot-check.signalled", "MON-04");
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "spot-check.unknown", null);
    }
}
