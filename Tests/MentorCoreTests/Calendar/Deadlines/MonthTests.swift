import Testing

@Suite("Deadlines of months")
struct MonthTests {
  @Test("Reads months, lists of months and ranges of months", arguments: DeadlineCase.table(table))
  func reads(_ expected: DeadlineCase) throws {
    try expected.check()
  }

  private static let table = """
    # school
    Ноябрь 2023 | 2023-11 | exact
    ноябрь, 2023 | 2023-11 | exact
    Ноябрь 2023г. | 2023-11 | exact
    СЕНТЯБРЬ 2023 ГОДА | 2023-09 | exact
    сентябрь. | 2023-09 | inferred
    сент. – окт. 2023 | 2023-09..2023-10 | exact
    с сент. по дек. 2023 г. | 2023-09..2023-12 | exact
    09.2023 | 2023-09 | exact
    09.2023-12.2023 | 2023-09..2023-12 | exact
    октябрь | 2023-10 | inferred
    август | 2024-08 | ambiguous | finds=outside-period,ambiguous
    в сентябре | 2023-09 | inferred
    в октябре месяце | 2023-10 | inferred
    в октябре–ноябре 2023 г. | 2023-10..2023-11 | exact
    Октябрь – декабрь 2023 | 2023-10..2023-12 | exact
    Октябрь 2023 - март 2024 | 2023-10..2024-03 | exact
    октябрь 2023 – апрель | 2023-10..2024-04 | exact
    октябрь – апрель 2024 | 2023-10..2024-04 | exact
    с октября 2023 г. по апрель 2024 г. | 2023-10..2024-04 | exact
    с октября по апрель | 2023-10..2024-04 | inferred
    с октября | 2023-10..2024-05 | inferred
    август-сентябрь | 2023-08..2023-09 | inferred | finds=outside-period
    август – сентябрь 2023 г. | 2023-08..2023-09 | exact | finds=outside-period
    декабрь-март | 2023-12..2024-03 | inferred
    июнь - июль | 2024-06..2024-07 | inferred | finds=outside-period
    сентябрь, октябрь, ноябрь 2023 г. | 2023-09*2023-11 | exact
    сентябрь и январь | 2023-09 2024-01 | inferred
    сентябрь/январь | 2023-09 2024-01 | inferred
    сентябрь; январь; май | 2023-09 2024-01 2024-05 | inferred
    сентябрь–октябрь; апрель–май | 2023-09..2023-10 2024-04..2024-05 | inferred
    сентябрь, декабрь 2023, май 2024 | 2023-09 2023-12 2024-05 | exact
    сентябрь, май 2024 | 2023-09 2024-05 | ambiguous | finds=ambiguous
    октябрь, февраль (ежегодно) | 2023-10 2024-02 | inferred | every=yearly
    Cентябрь | 2023-09 | inferred
    cентябpь – дeкабрь 2023 | 2023-09..2023-12 | exact
    октябрь 2023/24 учебного года | 2023-10 | exact
    # threeYears
    октябрь (2021-2023гг.) | 2021-10 2022-10 2023-10 | exact | every=yearly
    март-апрель (2021-2023 гг.) | 2021-03..2021-04 2022-03..2022-04 2023-03..2023-04 | exact | \
      every=yearly
    октябрь, март (2021-2023гг.) | 2021-03 2021-10 2022-03 2022-10 2023-03 2023-10 | exact | \
      every=yearly
    ноябрь-февраль (2021-2022гг.) | 2021-11..2022-02 2022-11..2023-02 | exact | every=yearly
    октябрь (с 2021 по 2023 гг.) | 2021-10 2022-10 2023-10 | exact | every=yearly
    октябрь 2021 - 2023 г.г. | 2021-10 2022-10 2023-10 | exact | every=yearly
    октябрь 2021, 2023 | 2021-10 2023-10 | exact | every=yearly
    октябрь, март 2022 | 2022-03 2022-10 | exact
    сентябрь 2021, декабрь 2022, май 2023 | 2021-09 2022-12 2023-05 | exact
    сентябрь каждого года | 2021-09 2022-09 2023-09 | inferred | every=yearly
    октябрь | 2021-10 2022-10 2023-10 | ambiguous | every=yearly | finds=year-not-named
    # oneYear
    октябрь | 2024-10 | inferred
    октябрь-май | 2024-10..2025-05 | inferred | finds=outside-period
    с марта по май | 2024-03..2024-05 | inferred
    # threeSchoolYears
    октябрь | 2021-10 2022-10 2023-10 | ambiguous | every=yearly | finds=year-not-named
    май (2021-2024) | 2022-05 2023-05 2024-05 | exact | every=yearly
    октябрь (2021-2024 уч. годы) | 2021-10 2022-10 2023-10 | exact | every=yearly
    октябрь-март ежегодно | 2021-10..2022-03 2022-10..2023-03 2023-10..2024-03 | inferred | \
      every=yearly
    # none
    октябрь (2021-2023гг.) | 2021-10 2022-10 2023-10 | exact | every=yearly
    Ноябрь 2023 | 2023-11 | exact
    октябрь 2023 – апрель | 2023-10..2024-04 | exact
    """
}
