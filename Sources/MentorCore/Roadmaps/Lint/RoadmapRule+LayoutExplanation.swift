import Wording

extension RoadmapRule {
  /// The paragraphs about what the reader does with the layout of a document.
  var layoutExplanation: Phrase {
    switch self {
    case .remark:
      Phrase(
        ru: "Файл содержит то, что в таблице не видно или прочитано не так, как выглядит: правки, "
          + "примечания, рисунки, скрытые строки. Проверьте это место в исходном документе.",
        en: "The file holds what a table does not show, or what was read otherwise than it looks: "
          + "tracked changes, comments, pictures, hidden rows. Look at the place in the document.")
    case .noise:
      Phrase(
        ru: "Номера страниц, адреса сайтов и даты печати не относятся к плану и пропущены.",
        en: "Page numbers, addresses of sites and dates of printing are no part of the plan.")
    case .layoutTable:
      Phrase(
        ru: "Внешняя таблица только расставляет части на странице; прочитано то, что внутри.",
        en: "The outer table only arranges the page; what stands inside was read.")
    case .notMeasures:
      Phrase(
        ru: "В документе есть таблица, в которой нет мероприятий: гриф, подписи, другие сведения. "
          + "Её текст сохранён в примечаниях.",
        en: "The document has a table without measures: a stamp, signatures, other data. Its text "
          + "is kept among the notes.")
    case .sideBySide:
      Phrase(
        ru: "Две таблицы стоят рядом; сначала прочитана левая, потом правая.",
        en: "Two tables stand side by side; the left one was read first, then the right one.")
    case .listRead:
      Phrase(
        ru: "В документе нет таблицы, но в пунктах списка названы срок и ответственный; "
          + "мероприятия прочитаны из них.",
        en: "The document has no table, but the items of a list name a deadline and who answers "
          + "for it; the measures were read from them.")
    case .turned:
      Phrase(
        ru:
          "Заголовки стоят в первом столбце, а не в первой строке; таблица прочитана по столбцам.",
        en: "The captions stand in the first column, not in the first row; the table was read "
          + "column by column.")
    case .headerJoined:
      Phrase(
        ru: "Шапка таблицы занимает две строки; заголовки столбцов составлены из обеих.",
        en: "The header takes two rows; the captions were made of both.")
    case .bySpaces:
      Phrase(
        ru:
          "Столбцы разделены только пробелами, как в тексте из PDF. Границы ячеек и строк найдены "
          + "по положению слов: сравните мероприятия с исходным документом.",
        en: "Only spaces part the columns, as in text out of a PDF. Cells and rows were told from "
          + "the places of the words: compare the measures with the document.")
    case .columnSwapped:
      Phrase(
        ru: "Под заголовком «Срок» стоят исполнители, а под заголовком «Ответственный» — сроки. "
          + "Столбцы прочитаны по содержанию; исправьте шапку в исходном документе.",
        en: "Parties stand under the caption of deadlines, and deadlines under that of parties. "
          + "The columns were read by their contents; correct the header in the document.")
    case .signature:
      Phrase(
        ru: "Строка с должностью и фамилией под таблицей — подпись, а не мероприятие.",
        en: "A row with an office and a name below the table is a signature and no measure.")
    case .rowUncertain:
      Phrase(
        ru: "В этой строке нельзя с уверенностью сказать, где кончается одна ячейка и начинается "
          + "другая. Сравните её с исходным документом и исправьте командой roadmap edit.",
        en: "Here it is not certain where one cell ends and another begins. Compare the row with "
          + "the document and correct it with roadmap edit.")
    case .wordJoined:
      Phrase(
        ru:
          "Слово было разорвано на конце строки дефисом или краем узкого столбца. Части соединены, "
          + "если слово целиком есть в документе или они не стоят отдельно; у составных слов "
          + "дефис оставлен.",
        en:
          "A hyphen or the edge of a narrow column cut a word at the end of a line. The parts were "
          + "joined where the document has the word whole or they do not stand alone; compound "
          + "words keep their hyphen.")
    case .misread:
      Phrase(
        ru: "Распознавание поставило латинские буквы в русские слова. Текст оставлен как есть; "
          + "сверьте его с бумагой.",
        en: "Recognition put Latin letters into Russian words. The text was kept as it is; compare "
          + "it with the paper.")
    case .deadlineFromText:
      Phrase(
        ru: "Столбца сроков нет или ячейка пуста, а срок стоит в конце текста мероприятия; он взят "
          + "оттуда, текст не изменён.",
        en: "There is no column of deadlines or its cell is empty, and a deadline ends the text of "
          + "the measure; it was taken from there, the text is unchanged.")
    case .deadlineFromHeading:
      Phrase(
        ru: "У мероприятия нет своего срока, а заголовок над ним называет месяц («Сентябрь»); "
          + "месяц взят сроком.",
        en: "The measure has no deadline of its own, and the heading above it names a month "
          + "(«Сентябрь»); the month was taken as the deadline.")
    default: measureExplanation
    }
  }
}
