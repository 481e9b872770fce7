import MentorCore
import Testing
import Wording

/// A plan, the code that it must get, and one that is free of it.
struct LintCase: Sendable, CustomTestStringConvertible {
  let code: RoadmapRule
  let bad: String
  let good: String

  init(_ code: RoadmapRule, bad: String, good: String) {
    self.code = code
    self.bad = bad
    self.good = good
  }

  var testDescription: String { code.rawValue }
}

@Suite("Roadmap lint")
struct RoadmapLintTests {
  private static let stamp = "УТВЕРЖДАЮ\nДиректор В.П. Крылова\n30.09.2026 № 14\n\n"

  static let cases: [LintCase] = [
    LintCase(
      .titleMissing, bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", title: "Школа"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .organizationMissing,
      bad: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка", title: "Дорожная карта на 2026/2027 учебный год"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .periodMissing,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", title: "Дорожная карта школы № 5"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .periodFromRows,
      bad: plan(
        "1.\tОпрос\tмай (2026-2028 гг.)\tкуратор\tСправка", title: "Дорожная карта школы № 5"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .approvalMissing, bad: plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .approvalDateMissing,
      bad: "УТВЕРЖДАЮ\nДиректор В.П. Крылова\n«__» ________ 20__ г.\n\n"
        + plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .approvalNumberMissing,
      bad: "УТВЕРЖДАЮ\nДиректор В.П. Крылова\n30.09.2026\n\n"
        + plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .approvalPersonMissing,
      bad: "УТВЕРЖДЕНО приказом от 30.09.2026 № 14\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .approvalTwoNumbers,
      bad: "УТВЕРЖДЕНО приказом директора школы № 5 № 14 от 30.09.2026\n\n"
        + plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: "УТВЕРЖДЕНО приказом директора школы № 5 от 30.09.2026 № 14\n\n"
        + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .periodStartedBefore,
      bad: "УТВЕРЖДЕНО приказом от 30.12.2026 № 14\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .periodUncovered,
      bad: plan(
        "1.\tОпрос\tмай 2026\tкуратор\tСправка", title: "Дорожная карта школы № 5 на 2026-2029 годы"
      ),
      good: plan(
        "1.\tОпрос\tмай 2029\tкуратор\tСправка", title: "Дорожная карта школы № 5 на 2026-2029 годы"
      )),
    LintCase(
      .numberMissing,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .numberGap,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "3.\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .numberGap, bad: plan("1.2\tОпрос\tмай\tкуратор\tСправка"),
      good: plan("1.1\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .numberRepeated,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "1.\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .numberRestart,
      bad: plan(
        "Осень\t\t\t\t", "1.\tОпрос\tмай\tкуратор\tСправка", "Весна\t\t\t\t",
        "1.\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan(
        "Осень\t\t\t\t", "1.\tОпрос\tмай\tкуратор\tСправка", "Весна\t\t\t\t",
        "2.\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .numberRunsOn,
      bad: plan(
        "Осень\t\t\t\t", "1.\tОпрос\tмай\tкуратор\tСправка", "Зима\t\t\t\t",
        "2.\tОтчёт\tмай\tкуратор\tОтчёт", "Весна\t\t\t\t", "1.\tСбор\tмай\tкуратор\tСписок"),
      good: plan(
        "Осень\t\t\t\t", "1.\tОпрос\tмай\tкуратор\tСправка", "Зима\t\t\t\t",
        "2.\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .numberMixed,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan("1\tОпрос\tмай\tкуратор\tСправка", "2\tОтчёт\tмай\tкуратор\tОтчёт")),
    LintCase(
      .cutOff, bad: plan("1.\tОпрос учителей,\tмай\tкуратор\tСправка"),
      good: plan("1.\tОпрос учителей\tмай\tкуратор\tСправка")),
    LintCase(
      .cutOff, bad: plan("1.\tОпрос\tмай\tкуратор\tСписки, в том числе: - список десятых классов"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСписки: - десятых классов; - девятых классов.")),
    LintCase(
      .unbalanced, bad: plan("1.\tСеминар «Первый шаг (для новых\tмай\tкуратор\tСправка"),
      good: plan("1.\tСеминар «Первый шаг» (для новых): 1) анкеты; 2) игра\tмай\tкуратор\tСправка")),
    LintCase(
      .doubledMark, bad: plan("1.\tОпрос\tмай\tЛось А.В..\tСправка"),
      good: plan("1.\tОпрос\tмай\tЛось А.В.\tСправка")),
    LintCase(
      .farYear, bad: plan("1.\tИзучение письма от 05.02.2072 № 8\tмай\tкуратор\tСправка"),
      good: plan("1.\tИзучение письма от 05.02.2020 № 8\tмай\tкуратор\tСправка")),
    LintCase(
      .impossibleDate, bad: plan("1.\tВстреча 31.09.2026\tмай\tкуратор\tСправка"),
      good: plan("1.\tВстреча 30.09.2026\tмай\tкуратор\tСправка")),
    LintCase(
      .repeatedTitle,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tОпрос\tмай\tкуратор\tСправка"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tОпрос\tиюнь\tкуратор\tСправка")),
    LintCase(
      .responsibleMissing,
      bad: plan("1.\tОпрос\tмай\t\tСправка", "2.\tОтчёт\tмай\tкуратор\tОтчёт"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .responsibleSpellings,
      bad: plan(
        "1.\tОпрос\tмай\tзам. директора\tСправка", "2.\tСбор\tмай\tЗаместитель директора\tСписок"),
      good: plan("1.\tОпрос\tмай\tзавуч\tСправка", "2.\tСбор\tмай\tЗаместитель директора\tСписок")),
    LintCase(
      .resultMissing,
      bad: plan("1.\tОпрос\tмай\tкуратор\t", "2.\tСбор\tмай\tкуратор\tСписок"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\tСписок")),
    LintCase(
      .resultCopied,
      bad: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка для педсовета",
        "2.\tСбор\tмай\tкуратор\tСправка для педсовета"),
      good: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка для педсовета",
        "2.\tСбор\tмай\tкуратор\tСписок участников")),
    LintCase(
      .resultOffSubject,
      bad: plan("1.\tСоставление базы наставников\tмай\tкуратор\tГотова база наставляемых"),
      good: plan("1.\tСоставление базы наставников\tмай\tкуратор\tГотова база наставников")),
    LintCase(
      .resultOffSubject,
      bad: plan("1.\tПубликация положения\tмай\tкуратор\tДорожная карта на сайте"),
      good: plan("1.\tПубликация положения\tмай\tкуратор\tПоложение на сайте")),
    LintCase(
      .resultPastFact, bad: plan("1.\tКурсы\tмай\tкуратор\tОбучено 17 педагогов"),
      good: plan("1.\tКурсы\tмай\tкуратор\tОбучены все педагоги")),
    LintCase(
      .deadlineBeforeApproval, bad: stamp + plan("1.\tОпрос\tдо 05.09.2026\tкуратор\tСправка"),
      good: stamp + plan("1.\tОпрос\tдо 05.10.2026\tкуратор\tСправка")),
    LintCase(
      .deadlineOrder,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tоктябрь\tкуратор\tСписок"),
      good: plan("1.\tОпрос\tоктябрь\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\tСписок")),
    LintCase(
      .stageOrder,
      bad: plan(
        "1.\tСоставление наставнических пар: закрепление пар\tоктябрь\tкуратор\tПриказ",
        "2.\tФормирование базы наставляемых\tдекабрь\tкуратор\tБаза"),
      good: plan(
        "1.\tФормирование базы наставляемых\tоктябрь\tкуратор\tБаза",
        "2.\tСоставление наставнических пар: закрепление пар\tдекабрь\tкуратор\tПриказ")),
    LintCase(
      .beforeAfterPairs,
      bad: plan(
        "1.\tЗакрепление пар\tоктябрь\tкуратор\tПриказ",
        "2.\tВходная диагностика наставляемых\tмарт\tкуратор\tСводка"),
      good: plan(
        "1.\tВходная диагностика наставляемых\tсентябрь\tкуратор\tСводка",
        "2.\tЗакрепление пар\tоктябрь\tкуратор\tПриказ")),
    LintCase(
      .headerGlued,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка").replacing(
        "Результат", with: "Результат Показатели"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка").replacing(
        "Результат", with: "Результат. Показатели")),
    LintCase(
      .responsibleGlued, bad: plan("1.\tОпрос\tмай\tЛось А.В. Рысь К.К.\tСправка"),
      good: plan("1.\tОпрос\tмай\tЛось А.В., Рысь К.К.\tСправка")),
    LintCase(
      .responsibleTrailingComma, bad: plan("1.\tОпрос\tмай\tкуратор,\tСправка"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .markup, bad: plan("1.\t<p>Опрос</p>\tмай\tкуратор\tСправка"),
      good: plan("1.\tОпрос при < 5 ответах\tмай\tкуратор\tСправка")),
    LintCase(
      .rowOfDashes, bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "--\t---\t--\t--\t--"),
      good: plan("1.\tОпрос\t-\tкуратор\t-")),
    LintCase(
      .cellsSwapped,
      bad: plan(
        "1.\tОпрос\tзавуч\tкуратор\tСправка", "2.\tСбор\tмай 2027\tкуратор\tСписок",
        "3.\tСмотр\tмай 2027\tкуратор\tАкт"),
      good: plan(
        "1.\tОпрос\tмай 2027\tзавуч\tСправка", "2.\tСбор\tмай 2027\tкуратор\tСписок",
        "3.\tСмотр\tмай 2027\tкуратор\tАкт")),
    LintCase(
      .cellsSwapped,
      bad: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка", "2.\t12.05.2027\tмай\tкуратор\tСписок",
        "3.\tСбор\tмай\tкуратор\tСписок участников"),
      good: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка", "2.\tРегулярные встречи\tмай\tкуратор\tСписок",
        "3.\tСбор\tмай\tкуратор\tСписок участников")),
    LintCase(
      .documentDate,
      bad: plan("1.\tИзучить распоряжение от 25.12.2020 № Р-145\tмай\tкуратор\tСправка"),
      good: plan("1.\tИзучить распоряжение от 25.12.2019 № Р-145\tмай\tкуратор\tСправка")),
    LintCase(
      .abbreviation, bad: plan("1.\tОпрос\tмай\tметодист РЦНП\tСправка"),
      good: plan(
        "1.\tОпрос в СОШ\tмай\tметодист районного центра народной педагогики\tСправка",
        "2.\tСбор\tмай\tметодист РЦНП\tСписок")),
    LintCase(
      .responsibleMixed,
      bad: plan(
        "1.\tОпрос\tмай\tзам. директора Лось А.В.\tСправка", "2.\tСбор\tмай\tЛось А.В.\tСписок"),
      good: plan(
        "1.\tОпрос\tмай\tзам. директора Лось А.В.\tСправка",
        "2.\tСбор\tмай\tзам. директора Лось А.В.\tСписок")),
    LintCase(
      .responsibleMixed,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tЛось А.В.\tСписок"),
      good: plan("1.\tОпрос\tмай\tнаставники\tСправка", "2.\tСбор\tмай\tЛось А.В.\tСписок")),
    LintCase(
      .resultNone,
      bad: plan("1.\tОпрос\tмай\tкуратор\t", "2.\tСбор\tмай\tкуратор\t"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\t")),
    LintCase(
      .resultUnmeasurable, bad: plan("1.\tКурсы\tмай\tкуратор\tПовышение мастерства педагогов"),
      good: plan("1.\tКурсы\tмай\tкуратор\tПовышение мастерства 20 педагогов, список")),
    LintCase(
      .deadlineDayOff, bad: plan("1.\tОпрос\tдо 12.09.2026\tкуратор\tСправка"),
      good: plan("1.\tОпрос\tдо 11.09.2026\tкуратор\tСправка")),
    LintCase(
      .deadlineDayOff, bad: plan("1.\tОпрос\tдо 04.11.2026\tкуратор\tСправка"),
      good: plan("1.\tОпрос\tноябрь 2026\tкуратор\tСправка")),
    LintCase(
      .deadlineContradictsText,
      bad: plan("1.\tПровести опрос до 15.10.2026\tмай 2027\tкуратор\tСправка"),
      good: plan("1.\tПровести опрос до 15.10.2026\tоктябрь 2026\tкуратор\tСправка")),
    LintCase(
      .sectionOrder,
      bad: plan(
        "Формирование наставнических пар\t\t\t\t", "1.\tЗакрепить пары\tмай\tкуратор\tПриказ",
        "Формирование базы наставляемых\t\t\t\t", "2.\tОпрос\tмай\tкуратор\tСписок"),
      good: plan(
        "Формирование базы наставляемых\t\t\t\t", "1.\tОпрос\tмай\tкуратор\tСписок",
        "Формирование наставнических пар\t\t\t\t", "2.\tЗакрепить пары\tмай\tкуратор\tПриказ")),
    LintCase(
      .consentsAfterPairs,
      bad: plan(
        "1.\tЗакрепить наставнические пары\tоктябрь\tкуратор\tПриказ",
        "2.\tСобрать согласия участников\tдекабрь\tкуратор\tПапка"),
      good: plan(
        "1.\tСобрать согласия участников\tсентябрь\tкуратор\tПапка",
        "2.\tЗакрепить наставнические пары\tоктябрь\tкуратор\tПриказ",
        "3.\tС согласия участников открыть страницу\tмай\tкуратор\tСайт")),
    LintCase(
      .stageOrder,
      bad: plan(
        "1.\tПробная встреча пар\tсентябрь\tкуратор\tЗапись",
        "2.\tЗакрепить наставнические пары\tноябрь\tкуратор\tПриказ"),
      good: plan(
        "1.\tЗакрепить наставнические пары\tноябрь\tкуратор\tПриказ",
        "2.\tПробная встреча пар\tдекабрь\tкуратор\tЗапись")),
    LintCase(
      .stageOrder,
      bad: plan(
        "1.\tНаграждение по итогам программы наставничества\tоктябрь\tкуратор\tПриказ",
        "2.\tПервая рабочая встреча пар\tянварь\tкуратор\tЗапись"),
      good: plan(
        "1.\tПервая рабочая встреча пар\tянварь\tкуратор\tЗапись",
        "2.\tНаграждение по итогам программы наставничества\tмай\tкуратор\tПриказ")),
    LintCase(
      .stageOrder,
      bad: plan(
        "1.\tЗакрепить наставнические пары\tоктябрь\tкуратор\tПриказ",
        "2.\tОбучение наставников\tмарт\tкуратор\tЖурнал"),
      good: plan(
        "1.\tОбучение наставников\tоктябрь\tкуратор\tЖурнал",
        "2.\tЗакрепить наставнические пары\tмарт\tкуратор\tПриказ")),
    LintCase(
      .repeatedTitle,
      bad: plan(
        "Осень\t\t\t\t", "1.\tОпрос учителей\tмай\tкуратор\tСправка", "Весна\t\t\t\t",
        "2.\tОпрос учителей.\tмай\tзавуч\tСписок"),
      good: plan(
        "Осень\t\t\t\t", "1.\tОпрос учителей\tоктябрь\tкуратор\tСправка", "Весна\t\t\t\t",
        "2.\tОпрос учителей\tмай\tзавуч\tСписок")),
    LintCase(
      .noTable, bad: "Просто письмо о наставничестве.",
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .captionUnknown,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка").replacing("Результат", with: "Шифр"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .repeatedHeader,
      bad: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка", "№\tМероприятие\tСрок\tОтветственный\tРезультат",
        "2.\tСбор\tмай\tкуратор\tСписок"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\tСписок")),
    LintCase(
      .columnNumbers, bad: plan("1\t2\t3\t4\t5", "1.\tОпрос\tмай\tкуратор\tСправка"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .rowJoined,
      bad: plan("1.\tОпрос учителей и\tмай\tкуратор\tСправка", "", "\tучеников\t\t\t"),
      good: plan("1.\tОпрос учителей и учеников\tмай\tкуратор\tСправка")),
    LintCase(
      .titleCarried,
      bad: plan("1.\tОпрос\tмай\tкуратор\tСправка", "\t\tоктябрь\tзавуч\tСписок"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tзавуч\tСписок")),
    LintCase(
      .stageMissing,
      bad: plan(
        "1.\tОпрос\tмай\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\tСписок",
        "3.\tОтчёт\tмай\tкуратор\tОтчёт", "4.\tСмотр\tмай\tкуратор\tАкт",
        "5.\tКонкурс\tмай\tкуратор\tДиплом", "6.\tВыставка\tмай\tкуратор\tСтенд",
        "7.\tСубботник\tмай\tкуратор\tФото"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка")),
    LintCase(
      .responsibleLineBreak,
      bad: plan("1.\tОпрос\tмай\t\"Лось А.В.\nРысь К.К.\"\tСправка"),
      good: plan("1.\tОпрос\tмай\tЛось А.В.\tСправка")),
    LintCase(
      .unplaced, bad: plan("1.\tОпрос\tмай\tкуратор\tСправка\tлишнее"),
      good: plan("1.\tОпрос\tмай\tкуратор\tСправка\t")),
  ]

  @Test("A flaw is found where it is, and nowhere else", arguments: cases)
  func flaw(lintCase: LintCase) {
    let bad = RoadmapReader().read(text: lintCase.bad, file: "bad.txt", hash: "b").allFindings
    let good = RoadmapReader().read(text: lintCase.good, file: "good.txt", hash: "g").allFindings
    #expect(bad.contains { $0.code == lintCase.code.rawValue }, "\(bad.map(\.code))")
    #expect(!good.contains { $0.code == lintCase.code.rawValue }, "\(good.map(\.message.ru))")
    for finding in bad where finding.code == lintCase.code.rawValue {
      #expect(finding.severity == lintCase.code.severity)
    }
  }

  @Test("A year with two digits swapped is proposed, not corrected")
  func proposedYear() throws {
    let text = plan(
      "1.\tИзучение письма от 05.02.2062 № 8\tмай\tкуратор\tСправка",
      "2.\tИзучение распоряжения от 25.12.2091 № Р-145\tмай\tкуратор\tСправка")
    let findings = RoadmapReader().read(text: text, file: "plan.txt").allFindings
    let messages = findings.filter { $0.code == "text.far-year" }.map(\.message.ru)
    #expect(messages.count == 2)
    #expect(messages[0].contains("возможно, 2026"))
    #expect(messages[1].contains("возможно, 25.12.2019"))
    let repair = RoadmapRepair(try onlyRoadmap(text))
    #expect(repair.changes.isEmpty)
  }

  @Test("Half of the rows with people for deadlines make one finding about the column")
  func swappedColumn() {
    let bad = plan(
      "1.\tОпрос\tЛось А.В.\tкуратор\tСправка", "2.\tСбор\tзавуч\tкуратор\tСписок",
      "3.\tСмотр\tмай\tкуратор\tАкт")
    let findings = RoadmapReader().read(text: bad, file: "plan.txt").allFindings
      .filter { $0.code == "row.cells-swapped" }
    #expect(findings.count == 1)
    #expect(findings.first?.measure == nil)
    #expect(findings.first?.message.ru.contains("в 2 строках из 3") == true)
  }

  @Test("Latin letters in Russian words are told once, and found in a stored roadmap too")
  func lookalikes() throws {
    let text = plan("1.\tОпpос учителей в Excel\tмай\tкуратор\tСправка")
    let roadmap = try onlyRoadmap(text)
    let stored = RoadmapLint().findings(in: roadmap).filter { $0.code == "text.lookalike-letters" }
    #expect(stored.map(\.message.ru) == ["латинские буквы в русских словах: «Опpос»"])
    let fresh = RoadmapReader().read(text: text, file: "plan.txt").allFindings
    #expect(fresh.count { ["text.lookalike-letters", "text.misread"].contains($0.code) } == 1)
  }

  @Test("Days off are judged by the week of the organisation")
  func sixDays() throws {
    let roadmap = try onlyRoadmap(plan("1.\tОпрос\tдо 12.09.2026\tкуратор\tСправка"))
    let lint = RoadmapLint(calendar: ProductionCalendar(week: .sixDays))
    #expect(!lint.findings(in: roadmap).contains { $0.code == "deadline.day-off" })
    #expect(RoadmapLint().findings(in: roadmap).contains { $0.code == "deadline.day-off" })
  }

  @Test("Every rule and every problem of a deadline has a heading and an advice in both languages")
  func advice() {
    for rule in RoadmapRule.allCases {
      for text in [rule.advice.ru, rule.advice.en] { #expect(text.hasSuffix("."), "\(rule)") }
      for text in [rule.title.ru, rule.title.en] {
        #expect(text.first?.isUppercase == true && !text.hasSuffix("."), "\(rule)")
      }
    }
    for code in DeadlineProblem.Code.allCases {
      let finding = RoadmapFinding(code: code.rawValue, severity: .note, message: code.title)
      #expect(finding.advice != nil && finding.title == code.title)
    }
  }

  @Test("Every rule has a code of its own and is explained in both languages")
  func explanations() {
    let rules = RoadmapRule.allCases
    #expect(Set(rules.map(\.rawValue)).count == rules.count)
    #expect(Set(rules.map(\.explanation.ru)).count == rules.count)
    for rule in rules {
      #expect(rule.explanation.ru.hasSuffix("."), "\(rule)")
      #expect(rule.explanation.en.hasSuffix("."), "\(rule)")
      #expect(rule.explanation.ru.contains { ("а"..."я").contains($0) }, "\(rule)")
      #expect(
        !rule.explanation.en.replacing(#/«[^»]*»/#, with: "").contains { ("а"..."я").contains($0) })
    }
  }

  @Test("Messages are clauses without capital letter and full stop", arguments: cases)
  func messages(lintCase: LintCase) {
    for finding in RoadmapReader().read(text: lintCase.bad, file: "bad.txt").allFindings {
      for text in [finding.message.ru, finding.message.en] {
        #expect(text.first?.isUppercase == false, "\(text)")
        #expect(!text.hasSuffix(".") || text.hasSuffix("г."), "\(text)")
      }
    }
  }

  @Test("A stored roadmap gets the same findings as a fresh one")
  func stored() throws {
    let reading = RoadmapReader().read(text: Self.cases[0].bad, file: "bad.txt")
    let roadmap = try #require(reading.roadmaps.first)
    let all = Set(reading.allFindings)
    #expect(all == Set(reading.findings).union(RoadmapLint().findings(in: roadmap)))
  }
}
