package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.fees.SettlementLine;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/** Money of a day by unit. */
@ApplicationScoped
public class SettlementRepository {
    private static final String LINES = """
            select p.paid_on, b.department_code, d.name_zh, d.name_en, coalesce(s.account_no, a.account_no) as account_no, count(*) as payments, \
            coalesce(sum(p.amount) filter (where p.method = 'CASH' and p.amount > 0), 0) as cash, \
            coalesce(sum(p.amount) filter (where p.method = 'POS' and p.amount > 0), 0) as pos, \
            coalesce(sum(p.amount) filter (where p.method = 'TRANSFER' and p.amount > 0), 0) as transfer, \
            coalesce(sum(p.amount) filter (where p.method = 'ONLINE' and p.amount > 0), 0) as online, \
            coalesce(sum(p.amount) filter (where p.amount < 0), 0) as back, sum(p.amount) as amount, s.treasury_reference, s.settled_by, s.settled_at \
            from fee_payment p join fee_bill b on b.id = p.bill_id join department d on d.code = b.department_code \
            left join treasury_account a on a.department_code = b.department_code \
            left join fee_settlement s on s.day = p.paid_on and s.department_code = b.department_code""";
    private static final String GROUP = """
            \sgroup by p.paid_on, b.department_code, d.name_zh, d.name_en, s.account_no, a.account_no, s.treasury_reference, s.settled_by, s.settled_at \
            order by p.paid_on desc, b.department_code""";
    private static final String SETTLE = """
            insert into fee_settlement (day, department_code, account_no, payments, amount, treasury_reference, settled_by, settled_at) \
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (day, department_code) do nothing""";
    private static final String KEEP_ACCOUNT = """
            insert into treasury_account (department_code, account_no, name, recorded_by, recorded_at) values (?, ?, ?, ?, ?) \
            on conflict (department_code) do update set account_no = excluded.account_no, name = excluded.name, recorded_by = excluded.recorded_by, \
            recorded_at = excluded.recorded_at""";

    @PersistenceContext
    EntityManager em;

    public List<SettlementLine> between(LocalDate first, LocalDate last) {
        return lines(new Conditions().and("p.paid_on between ? and ?", first, last));
    }

    public Optional<SettlementLine> one(LocalDate day, String department) {
        return lines(new Conditions().and("p.paid_on = ?", day).and("b.department_code = ?", department)).stream().findFirst();
    }

    private List<SettlementLine> lines(Conditions where) {
        return Columns.of(where.fill(em.createNativeQuery(LINES + where.where() + GROUP)).getResultList())
                .map(c -> new SettlementLine(c.day(), c.text(), c.text(), c.text(), c.text(), c.count(), c.decimal(), c.decimal(), c.decimal(), c.decimal(),
                        c.decimal(), c.decimal(), c.text(), c.text(), c.instant())).toList();
    }

    /** {@code fee.settled} (409). */
    public void settle(SettlementLine line, String reference, String by, Instant at) {
        int settled = Conditions.filled(em::createNativeQuery, SETTLE, line.day(), line.departmentCode(), line.accountNo(), line.payments(), line.amount(),
                reference, by, at).executeUpdate();
        if (settled == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.settled", "FEE-04");
        }
    }

    public void keepAccount(String department, String accountNo, String name, String by, Instant at) {
        Conditions.filled(em::createNativeQuery, KEEP_ACCOUNT, department, accountNo, name, by, at).executeUpdate();
    }
}
