package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.authority.ExceptionKind;
import org.daylight.authority.LetterLine;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.LetterState;
import org.daylight.authority.Right;
import org.daylight.authority.entity.Letter;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** Keeps letters, what they grant and what they except, and their scans. */
@ApplicationScoped
public class LetterRepository {
    private static final Map<String, String> SORTABLE = Map.of("documentNo", "l.document_no", "departmentCode", "l.department_code",
            "state", "l.state", "validFrom", "l.valid_from", "signedAt", "l.signed_at");
    private static final String LINE = """
            l.id, l.department_code, d.name_zh, d.name_en, l.document_no, l.state, l.valid_from, l.valid_until, \
            (select count(distinct g.item_code) from authority_grant g where g.letter_id = l.id) as items, \
            (select count(*) from authority_exception e where e.letter_id = l.id) as exceptions, \
            l.signed_at, l.answered_at, l.in_force_from, l.in_force_until, \
            coalesce(l.state = 'EFFECTIVE' and l.in_force_from <= t.today and (l.in_force_until is null or l.in_force_until >= t.today), false) as in_force""";
    private static final String FROM =
            " from authority_letter l join department d on d.code = l.department_code cross join (select cast(? as date) as today) t";
    private static final String WRITE_RIGHT = """
            insert into authority_grant (letter_id, item_code, right_code) \
            select ?1, code, ?2 from unnest(string_to_array(?3, chr(10))) as code""";
    private static final String IN_FORCE = """
            select l from Letter l where l.departmentCode = :department and l.state = org.daylight.authority.LetterState.EFFECTIVE \
            and l.inForceFrom <= :day and (l.inForceUntil is null or l.inForceUntil >= :day)""";

    @PersistenceContext
    EntityManager em;

    /** Nobody else writes, signs or answers a letter of the department until the transaction ends. */
    public void lockDepartment(String code) {
        em.createNativeQuery("select code from department where code = ?1 for no key update").setParameter(1, code).getResultList();
    }

    public Letter add(Letter letter) {
        em.persist(letter);
        try {
            em.flush();
        } catch (PersistenceException open) {
            throw openAlready(open);
        }
        return letter;
    }

    private static RuntimeException openAlready(PersistenceException failed) {
        boolean open = String.valueOf(failed.getMessage()).contains("one_open_letter");
        return open ? new Problem(Problem.Kind.CONFLICT, "letter.open-already", "AUT-01") : failed;
    }

    public Optional<Letter> lock(long id) {
        return Optional.ofNullable(em.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Letter> find(long id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    public Optional<Letter> inForce(String department, LocalDate day) {
        return em.createQuery(IN_FORCE, Letter.class).setParameter("department", department).setParameter("day", day).getResultStream().findFirst();
    }

    /** Letters that took effect and are or come into force on or after the day. */
    public List<Letter> effectiveFrom(String department, LocalDate day) {
        return em.createQuery("select l from Letter l where l.departmentCode = :department and l.state = org.daylight.authority.LetterState.EFFECTIVE "
                        + "and (l.inForceUntil is null or l.inForceUntil >= :day)", Letter.class)
                .setParameter("department", department).setParameter("day", day).getResultList();
    }

    /** What a letter is measured against: all that it would end or keep from beginning, and where there is none, the one in force today. */
    public List<LetterSheet> beside(Letter letter, LocalDate today) {
        List<Letter> replaced = effectiveFrom(letter.departmentCode(), letter.firstDay(today));
        return (replaced.isEmpty() ? inForce(letter.departmentCode(), today).stream().toList() : replaced).stream().map(this::sheet).toList();
    }

    public Optional<Letter> openDraft(String department) {
        return em.createQuery("select l from Letter l where l.departmentCode = :department and l.state in "
                        + "(org.daylight.authority.LetterState.DRAFT, org.daylight.authority.LetterState.AWAITING_CONSENT)", Letter.class)
                .setParameter("department", department).getResultStream().findFirst();
    }

    /** Writes what was changed; {@code letter.stale-revision} (409) where somebody was faster. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw stale();
        }
    }

    public static Problem stale() {
        return new Problem(Problem.Kind.CONFLICT, "letter.stale-revision", null);
    }

    /** The letter holds these rights and exceptions and no others. */
    public void writeScope(long letterId, LetterSheet sheet) {
        em.createNativeQuery("delete from authority_grant where letter_id = ?1").setParameter(1, letterId).executeUpdate();
        em.createNativeQuery("delete from authority_exception where letter_id = ?1").setParameter(1, letterId).executeUpdate();
        for (Right right : Right.values()) {
            String codes = sheet.rights().entrySet().stream().filter(item -> item.getValue().contains(right)).map(Map.Entry::getKey)
                    .collect(Collectors.joining("\n"));
            if (!codes.isEmpty()) {
                em.createNativeQuery(WRITE_RIGHT).setParameter(1, letterId).setParameter(2, right.name()).setParameter(3, codes).executeUpdate();
            }
        }
        sheet.exceptions().forEach(exception -> em.createNativeQuery("insert into authority_exception values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, letterId).setParameter(2, exception.itemCode()).setParameter(3, exception.kind().name())
                .setParameter(4, exception.reason().strip()).setParameter(5, exception.basis().strip()).executeUpdate());
    }

    public LetterSheet sheet(Letter letter) {
        Map<String, Set<Right>> rights = new TreeMap<>();
        new Selection("g.item_code, g.right_code", " from authority_grant g").and("g.letter_id = ?", letter.id())
                .all(em::createNativeQuery, " order by g.item_code", row -> rights.computeIfAbsent(row.text(), item -> EnumSet.noneOf(Right.class)).add(row.constant(Right.class)));
        List<LetterSheet.Exemption> exceptions = new Selection("e.item_code, e.kind, e.reason, e.basis", " from authority_exception e")
                .and("e.letter_id = ?", letter.id()).all(em::createNativeQuery, " order by e.item_code",
                        row -> new LetterSheet.Exemption(row.text(), row.constant(ExceptionKind.class), row.text(), row.text()));
        return new LetterSheet(letter.documentNo(), letter.functions(), letter.validFrom(), letter.validUntil(), rights, exceptions);
    }

    /** Codes of the department's items, in force or not. */
    @SuppressWarnings("unchecked")
    public Set<String> itemsOf(String department) {
        return Set.copyOf((List<String>) em.createNativeQuery("select code from item where department_code = ?1").setParameter(1, department).getResultList());
    }

    public void storeScan(String sha256, byte[] bytes, String by, Instant at) {
        em.createNativeQuery("insert into authority_scan values (?1, ?2, ?3, ?4) on conflict do nothing").setParameter(1, sha256)
                .setParameter(2, bytes).setParameter(3, by).setParameter(4, Timestamp.from(at)).executeUpdate();
    }

    public byte[] scan(String sha256) {
        return (byte[]) em.createNativeQuery("select bytes from authority_scan where sha256 = ?1").setParameter(1, sha256).getSingleResult();
    }

    /** @param department null: all; {@code state} null: all */
    public Page<LetterLine> page(String department, LetterState state, String text, LocalDate today, PageRequest page) {
        return new Selection(LINE, FROM, today).and("l.department_code = ?", department).and("l.state = ?", state)
                .containing(text, "l.document_no", "d.name_zh", "d.name_en").page(em::createNativeQuery, page, SORTABLE, "l.written_at desc", "l.id desc", LetterRepository::line);
    }

    public LetterLine line(long id, LocalDate today) {
        return new Selection(LINE, FROM, today).and("l.id = ?", id).all(em::createNativeQuery, "", LetterRepository::line).get(0);
    }

    private static LetterLine line(Columns row) {
        return new LetterLine(row.number(), row.text(), row.text(), row.text(), row.text(), row.constant(LetterState.class), row.day(), row.day(),
                row.number(), row.number(), row.instant(), row.instant(), row.day(), row.day(), row.bool());
    }
}
