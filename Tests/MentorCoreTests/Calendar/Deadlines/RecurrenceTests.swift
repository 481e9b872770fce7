import Testing

@Suite("Recurring deadlines")
struct RecurrenceTests {
  @Test("Reads how often something is to be done", arguments: DeadlineCase.table(table))
  func reads(_ expected: DeadlineCase) throws {
    try expected.check()
  }

  private static let table = """
    # school
    ежемесячно | 2023-09*2024-05 | inferred | every=monthly
    1 раз в месяц | 2023-09*2024-05 | inferred | every=monthly
    не реже 1 раза в месяц | 2023-09*2024-05 | inferred | every=monthly
    каждый месяц | 2023-09*2024-05 | inferred | every=monthly
    ежемесячно, с октября по декабрь | 2023-10*2023-12 | inferred | every=monthly
    ежеквартально | 2023-09 2023-10..2023-12 2024-01..2024-03 2024-04..2024-05 | inferred | \
      every=quarterly
    1 раз в квартал | 2023-09 2023-10..2023-12 2024-01..2024-03 2024-04..2024-05 | inferred | \
      every=quarterly
    раз в 3 месяца | 2023-09 2023-10..2023-12 2024-01..2024-03 2024-04..2024-05 | inferred | \
      every=quarterly
    ежеквартально, до 10 числа месяца, следующего за отчетным кварталом | ..2023-10-10 \
      ..2024-01-10 ..2024-04-10 | inferred | every=quarterly
    ежеквартально до 5 числа | | ambiguous | every=quarterly | finds=ambiguous
    2 раза в год | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    дважды в год | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    не менее двух раз в год | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    один раз в полугодие | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    раз в полгода | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    каждое полугодие | 2023-09..2023-12 2024-01..2024-05 | inferred | every=half-yearly
    в конце каждого полугодия | 2023-12 2024-05 | approximate | every=half-yearly
    3 раза в год | 2023-09..2024-05 | inferred | every=yearly | finds=several-times
    1 раз в год | 2023-09..2024-05 | inferred | every=yearly
    ежегодно | 2023-09..2024-05 | inferred | every=yearly
    еженедельно | 2023-09..2024-05 | inferred | every=weekly
    каждую неделю | 2023-09..2024-05 | inferred | every=weekly
    по понедельникам и средам | 2023-09..2024-05 | inferred | every=weekly
    каждый вторник | 2023-09..2024-05 | inferred | every=weekly
    2 раза в неделю | 2023-09..2024-05 | inferred | every=weekly | finds=several-times
    1 раз в две недели | 2023-09..2024-05 | inferred | every=biweekly
    раз в 2 недели | 2023-09..2024-05 | inferred | every=biweekly
    2 раза в месяц | 2023-09..2024-05 | inferred | every=biweekly
    постоянно | 2023-09..2024-05 | inferred | every=continuous
    систематически | 2023-09..2024-05 | inferred | every=continuous
    регулярно | 2023-09..2024-05 | inferred | every=continuous
    на постоянной основе | 2023-09..2024-05 | inferred | every=continuous
    непрерывно | 2023-09..2024-05 | inferred | every=continuous
    постоянно, в течение года | 2023-09..2024-05 | inferred | every=continuous
    постоянно, начиная с 1 октября 2023 | 2023-10..2024-05 | inferred | every=continuous
    сентябрь, 2 раза в месяц | 2023-09 | inferred | every=biweekly
    по мере необходимости | | exact | every=as-needed
    при необходимости | | exact | every=as-needed
    по запросу | | exact | every=as-needed
    по запросам педагогов | | exact | every=as-needed
    по мере поступления заявок | | exact | every=as-needed
    в течение года, по мере необходимости | 2023-09..2024-05 | inferred | every=as-needed
    # autumn
    ежемесячно до 25 числа | ..2023-09-25 ..2023-10-25 ..2023-11-25 | inferred | every=monthly
    до 25 числа каждого месяца | ..2023-09-25 ..2023-10-25 ..2023-11-25 | inferred | every=monthly
    ежемесячно с 1 по 5 число | 2023-09-01..2023-09-05 2023-10-01..2023-10-05 \
      2023-11-01..2023-11-05 | inferred | every=monthly
    ежемесячно, последняя неделя месяца | 2023-09-24..2023-09-30 2023-10-25..2023-10-31 \
      2023-11-24..2023-11-30 | approximate | every=monthly
    первая неделя каждого месяца | 2023-09-01..2023-09-07 2023-10-01..2023-10-07 \
      2023-11-01..2023-11-07 | approximate | every=monthly
    в конце каждого месяца | 2023-09-21..2023-09-30 2023-10-21..2023-10-31 \
      2023-11-21..2023-11-30 | approximate | every=monthly
    ежемесячно, до 5 числа месяца, следующего за отчётным | ..2023-10-05 ..2023-11-05 | inferred \
      | every=monthly
    в середине месяца ежемесячно | 2023-09-11..2023-09-20 2023-10-11..2023-10-20 \
      2023-11-11..2023-11-20 | approximate | every=monthly
    # twoYears
    ежегодно | 2022-01..2022-12 2023-01..2023-12 | inferred | every=yearly
    ежегодно, октябрь | 2022-10 2023-10 | inferred | every=yearly
    ежегодно в октябре | 2022-10 2023-10 | inferred | every=yearly
    ежегодно до 1 марта | ..2022-03-01 ..2023-03-01 | inferred | every=yearly
    ежегодно (октябрь) | 2022-10 2023-10 | inferred | every=yearly
    1 раз в полугодие | 2022-01..2022-06 2022-07..2022-12 2023-01..2023-06 2023-07..2023-12 | \
      inferred | every=half-yearly
    ежеквартально | 2022-01..2022-03 2022-04..2022-06 2022-07..2022-09 2022-10..2022-12 \
      2023-01..2023-03 2023-04..2023-06 2023-07..2023-09 2023-10..2023-12 | inferred | \
      every=quarterly
    ежеквартально, до 10 числа месяца, следующего за отчетным | ..2022-04-10 ..2022-07-10 \
      ..2022-10-10 ..2023-01-10 ..2023-04-10 ..2023-07-10 ..2023-10-10 | inferred | every=quarterly
    не реже одного раза в год, в течение всего периода | 2022-01..2022-12 2023-01..2023-12 | \
      inferred | every=yearly
    2022 год, ежеквартально | 2022-01..2022-03 2022-04..2022-06 2022-07..2022-09 \
      2022-10..2022-12 | exact | every=quarterly
    до 01.10. 2022 г., далее - постоянное пополнение | ..2022-10-01 | exact | every=continuous
    август 2022 г., далее ежегодно | 2022-08 2023-08 | inferred | every=yearly
    март 2022, в последующие годы - ежегодно | 2022-03 2023-03 | inferred | every=yearly
    сентябрь-октябрь 2022, далее ежегодно до 1 ноября | 2022-09..2022-10 ..2023-11-01 | inferred \
      | every=yearly
    октябрь-ноябрь 2022, далее 1 раз в полугодие | 2022-10..2022-11 2022-12 2023-01..2023-06 \
      2023-07..2023-12 | inferred | every=half-yearly
    до 1 октября 2022, далее по мере необходимости | ..2022-10-01 | exact | every=as-needed
    до 1 июля 2022 г., затем ежеквартально | ..2022-07-01 2022-07-02..2022-09-30 \
      2022-10..2022-12 2023-01..2023-03 2023-04..2023-06 2023-07..2023-09 2023-10..2023-12 | \
      inferred | every=quarterly
    IV квартал ежегодно | 2022-10..2022-12 2023-10..2023-12 | inferred | every=yearly
    # none
    ежегодно | | exact | every=yearly | finds=period-unknown
    постоянно | | exact | every=continuous | finds=period-unknown
    еженедельно | | exact | every=weekly | finds=period-unknown
    """
}
