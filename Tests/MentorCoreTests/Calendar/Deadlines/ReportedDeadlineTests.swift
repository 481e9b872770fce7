import MentorCore
import Testing
import Wording

@Suite("Deadlines that are reported")
struct ReportedDeadlineTests {
  @Test(
    "Gives no windows that the words do not bear, and says why",
    arguments: DeadlineCase.table(table))
  func reads(_ expected: DeadlineCase) throws {
    try expected.check()
  }

  private static let table = """
    # school
    проведение семинара | | none | finds=not-understood
    до 15 октября, итоговый отчёт | | none | finds=not-understood
    сентябрь, что-то ещё | | none | finds=not-understood
    до 10 сентября (план), до 25 мая (отчёт) | | none | finds=not-understood
    7А класс - октябрь | | none | finds=not-understood
    ноябрь 23 | | none | finds=not-understood
    начало-середина октября | | none | finds=not-understood
    3 1.12.2023 | | none | finds=not-understood
    середина учебного года | | none | finds=not-understood
    до | | none | finds=not-understood
    с | | none | finds=not-understood
    по | | none | finds=not-understood
    2023 учебный год | | none | finds=contradiction
    qwerty | | none | finds=not-understood
    № 5 | | none | finds=not-understood
    октябрь? | | none | finds=not-understood
    до конца недели | | none | finds=not-understood
    III и V квартал | | none | finds=not-understood
    5 полугодие | | none | finds=not-understood
    32 неделя октября | | none | finds=not-understood
    - | | none | finds=empty
    — | | none | finds=empty
    – – – | | none | finds=empty
    ... | | none | finds=empty
    _____ | | none | finds=empty
    * | | none | finds=empty
    31 сентября | | none | finds=impossible-date
    до 31.09.2023 | | none | finds=impossible-date
    до 30 февраля | | none | finds=impossible-date
    29 февраля 2023 | | none | finds=impossible-date
    32.10.2023 | | none | finds=impossible-date
    10.13.2023 | | none | finds=impossible-date
    00.10.2023 | | none | finds=impossible-date
    15.2023 | | none | finds=not-understood
    с 31.04 по 15.05.2024 | | none | finds=impossible-date
    20.10.2023-10.10.2023 | | none | finds=inverted-range
    с 20 по 10 октября 2023 | | none | finds=inverted-range
    сентябрь 2023 - сентябрь 2022 | | none | finds=inverted-range
    О1.10.2023 | | none | finds=lookalikes
    15.10.202З | | none | finds=lookalikes
    l5.10.2023 | | none | finds=lookalikes
    до 01.10.19 | | none | finds=short-year
    01.10.2091 | 2091-10-01 | exact | finds=outside-period
    до 15 октября 2019 | ..2019-10-15 | exact | finds=outside-period
    октябрь 1999-2091 | | none | finds=contradiction
    каникулы | | none | finds=school-calendar
    зимние каникулы | | none | finds=school-calendar
    в период осенних каникул | | none | finds=school-calendar
    до начала каникул | | none | finds=school-calendar
    I четверть | | none | finds=school-calendar
    в течение 1 четверти | | none | finds=school-calendar
    I-II четверти | | none | finds=school-calendar
    в конце каждой четверти | | none | finds=school-calendar
    1 раз в триместр | | none | finds=school-calendar
    не позднее 3 рабочих дней после издания приказа | | none | finds=relative
    в течение 10 рабочих дней со дня издания приказа | | none | finds=relative
    в течение месяца | | none | finds=relative
    в течение 5 дней | | none | finds=relative
    в течение месяца после формирования пар | | exact | anchor=pairs-start | finds=relative
    за неделю до начала занятий | | none | finds=relative
    через месяц после начала работы пар | | exact | anchor=pairs-start | finds=relative
    со дня утверждения | | none | finds=relative
    по итогам полугодия | | none | finds=relative
    по окончании учебного года | | none | finds=relative
    после завершения программы | | none | finds=relative
    в ходе реализации | | none | finds=relative
    до утверждения положения | | none | finds=relative
    с 1 октября до осенних каникул | | none | finds=not-understood
    до 1 октября после утверждения плана | | none | finds=relative
    до конца месяца | | ambiguous | finds=ambiguous
    до 5 числа | | ambiguous | finds=ambiguous
    то же | | none | finds=not-understood
    # threeYears
    с октября | | ambiguous | finds=year-not-named
    29 февраля ежегодно | | none | every=yearly | finds=impossible-date
    # none
    октябрь | | none | finds=period-unknown
    в течение года | | none | finds=period-unknown
    I полугодие | | none | finds=period-unknown
    до 1 сентября | | none | finds=period-unknown
    с 1 сентября 2021 | 2021-09-01.. | exact | finds=period-unknown
    сентябрь 2022-2023 | | ambiguous | finds=ambiguous
    01.10.23 | | none | finds=short-year
    # school
    01.09.2023 по 31.05.2024 | 2023-09..2024-05 | exact
    01.09.2023 г. по 31.05.2024 г. | 2023-09..2024-05 | exact
    1 сентября по 15 сентября 2023 | 2023-09-01..2023-09-15 | exact
    1 по 15 сентября 2023 | 2023-09-01..2023-09-15 | exact
    сентябрь по май | 2023-09..2024-05 | inferred
    ноябрь 2023 - 2024 | 2023-11 | ambiguous | finds=ambiguous
    декабрь 2023 - 2024 | 2023-12 | ambiguous | finds=ambiguous
    декабрь 2023-2024 учебного года | 2023-12 | exact
    25 сентября 2023 в 14.00 | | none | finds=not-understood
    25 сентября 2023 в 14:30 | | none | finds=not-understood
    25.09.2023 с 9.00 | | none | finds=not-understood
    до формирования пар | | exact | anchor=pairs-start
    до закрепления наставнических пар | | exact | anchor=pairs-start
    # twoYears
    ноябрь 2022 - 2023 | 2022-11 2023-11 | ambiguous | every=yearly | finds=ambiguous
    ноябрь (2022 - 2023) | 2022-11 2023-11 | exact | every=yearly
    """
}

@Suite("Deadlines with a time of day")
struct TimeOfDayTests {
  @Test(
    "Says that the time of day is not read",
    arguments: ["25 сентября 2023 в 14.00", "25.09.2023 в 9:30", "03.10.2023 с 15.30"])
  func timeOfDay(phrase: String) throws {
    let problem = try #require(DeadlineReader().read(phrase).problems.first)
    #expect(problem.message.ru.contains("время") && problem.message.en.contains("time of day"))
  }
}
