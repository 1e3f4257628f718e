-- Items of the made-up district; may run again at any time.

-- Implementation code: credit code (18), level 4 county (1), basic code (12: 22 province, 01 licence, guiding department, main, sub).
insert into item (code, department_code) values
    ('1122998801990101X24220117001000', 'ZJ'),
    ('1122998801990101X24220117002000', 'ZJ'),
    ('1122998801990101X24220117003000', 'ZJ'),
    ('1122998801990101X24220117004000', 'ZJ'),
    ('11229988019902020G4220131001000', 'SC'),
    ('11229988019902020G4220131002000', 'SC')
on conflict (code) do nothing;

insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit,
                          certificate_zh, certificate_en, certificate_type, effective_from) values
    (1, '1122998801990101X24220117001000', 1, '建筑工程施工许可', 'Construction permit', 20, 5,
        '建筑工程施工许可证', 'Construction permit', '001', '2020-01-01'),
    (2, '1122998801990101X24220117002000', 1, '商品房预售许可', 'Permit to sell housing before completion', 20, 7,
        '商品房预售许可证', 'Permit to sell housing before completion', '002', '2020-01-01'),
    (3, '1122998801990101X24220117003000', 1, '城镇污水排入排水管网许可', 'Permit to discharge into the sewers', 20, 8,
        '城镇污水排入排水管网许可证', 'Permit to discharge into the sewers', '003', '2020-01-01'),
    (4, '1122998801990101X24220117004000', 1, '燃气经营许可', 'Gas supply licence', 20, 10,
        '燃气经营许可证', 'Gas supply licence', '004', '2020-01-01'),
    (5, '11229988019902020G4220131001000', 1, '食品经营许可', 'Food business licence', 20, 6,
        '食品经营许可证', 'Food business licence', '001', '2020-01-01'),
    (6, '11229988019902020G4220131002000', 1, '食品生产许可', 'Food production licence', 20, 10,
        '食品生产许可证', 'Food production licence', '002', '2020-01-01')
on conflict do nothing;
