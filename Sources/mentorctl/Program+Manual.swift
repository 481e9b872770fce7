import CommandLineKit
import Wording

extension Program {
  /// What the manual page says beside the commands.
  static var manualSections: [ManualSection] {
    [environment, files, exitStatuses, seeAlso, standards, caveats, security]
  }

  private static var environment: ManualSection {
    ManualSection(
      .environment,
      items: [
        ManualSection.Item(
          "LC_ALL, LC_MESSAGES, LANG",
          Phrase(
            ru: "Язык сообщений, если его не задают --lang, MENTORCTL_LANG и каталог данных: "
              + "значение на ru даёт русский, любое другое — английский.",
            en: "The language of messages where neither --lang, MENTORCTL_LANG nor the data "
              + "directory sets one: a value that begins with ru gives Russian, any other "
              + "English.")),
        ManualSection.Item(
          "NO_COLOR",
          Phrase(
            ru: "Непустое значение отключает цвет, если нет --color always.",
            en: "A value that is not empty switches colour off, unless --color always is given.")),
        ManualSection.Item(
          "LOGNAME, USER",
          Phrase(
            ru: "Имя для журнала, если его не задают --actor и MENTORCTL_ACTOR.",
            en: "The name for the journal where neither --actor nor MENTORCTL_ACTOR gives one.")),
      ])
  }

  private static var files: ManualSection {
    func item(_ name: String, _ ru: String, _ en: String) -> ManualSection.Item {
      ManualSection.Item(name, Phrase(ru: ru, en: en))
    }
    let home = [
      item(
        "mentorctl.json", "Опись: размер и SHA-256 каждого файла, номер состояния, конец журнала.",
        "The manifest: size and SHA-256 of each file, the number of the state, the journal's end."),
      item(
        "journal.jsonl",
        "Журнал изменений, только дополняется; строки связаны хешами, личных сведений нет.",
        "The journal, only ever appended to; hashes chain its lines, nothing personal is in it."),
      item(
        ".mentorctl/lock", "Блокировка; удалять её не нужно, она снимается вместе с процессом.",
        "The lock; it never needs removing and goes with the process that holds it."),
      item(
        ".mentorctl/txn", "Незавершённое изменение; его закончит следующая команда.",
        "A change that was cut short; the next command finishes it."),
      item(
        ".mentorctl/undo", "Прежние версии файлов.", "Earlier versions of the files."),
    ]
    let data = SchemaCatalogue.entries.filter { entry in
      entry.name != "mentorctl.json" && entry.name != "journal.jsonl"
    }
    return ManualSection(
      .files,
      Phrase(
        ru: "Файлы каталога данных — текст JSON с отступами, их можно читать, сравнивать и править "
          + "в редакторе: правка принимается, если файл остался верным. Поля каждого файла "
          + "описывает mentorctl schema.",
        en: "The files of the data directory are indented JSON, to be read, compared and edited by "
          + "hand: an edit is adopted where the file is still valid. The fields of each file are "
          + "described by mentorctl schema."),
      items: data.map { entry in
        ManualSection.Item(entry.name, entry.title.sentence)
      } + home)
  }

  private static var exitStatuses: ManualSection {
    func item(_ status: ExitStatus, _ ru: String, _ en: String) -> ManualSection.Item {
      ManualSection.Item("\(status.code)", Phrase(ru: ru, en: en))
    }
    return ManualSection(
      .exitStatus,
      items: [
        item(.done, "Сделано, или сообщить нечего.", "Done, or nothing to report."),
        item(
          .no, "Ответ на вопрос — «нет»: есть замечания, доказательство или журнал неверны.",
          "The answer is no: there are findings, or a proof or the journal does not hold."),
        item(
          .partly, "Сделано не всё: часть строк отклонена, кто-то остался без пары.",
          "Partly done: rows were rejected, or somebody is left without a pair."),
        item(
          .refused, "Отказано по правилу: согласие, возраст, места, состояние, нет приказа.",
          "Refused by a rule: consent, age, capacity, state, missing order."),
        item(
          .unconfirmed, "Нужно подтверждение, а спросить некого; ничего не записано.",
          "A confirmation is needed and there is nobody to ask; nothing was written."),
        item(.usage, "Ошибка в командной строке.", "The command line is wrong."),
        item(.badData, "Данные неверны или повреждены.", "The data are wrong or damaged."),
        item(.notFound, "Нет такой записи или файла.", "There is no such record or file."),
        item(.bug, "Ошибка программы.", "A defect of the program."),
        item(.cannotCreate, "Файл нельзя создать.", "A file cannot be created."),
        item(
          .inputOutput, "Ошибка ввода-вывода: диск полон или неисправен.",
          "Input or output failed: the disk is full or faulty."),
        item(
          .locked, "Каталог занят другой командой; повторите позже.",
          "Another command is at work in the directory; try again later."),
        item(.noPermission, "Не хватает прав.", "Permission is lacking."),
        item(
          .configuration, "Мешает настройка, или данные записаны более новой программой.",
          "A setting stands in the way, or a newer program has written the data."),
        ManualSection.Item(
          "128+N",
          Phrase(
            ru: "Команду прервал сигнал N; данные остались прежними.",
            en: "The signal N ended the command; the data are as before.")),
      ])
  }

  private static var seeAlso: ManualSection {
    ManualSection(
      .seeAlso,
      Phrase(
        ru: "jq(1) разбирает вывод --format json, cron(8) запускает напоминания и проверки.",
        en: "jq(1) takes the output of --format json apart, cron(8) starts reminders and checks."))
  }

  private static var standards: ManualSection {
    ManualSection(
      .standards,
      Phrase(
        ru: "Целевая модель наставничества: распоряжение Минпросвещения России от 25.12.2019 "
          + "№ Р-145. Персональные данные: Федеральный закон от 27.07.2006 № 152-ФЗ.",
        en: "The target model of mentorship: order of the Ministry of Education of Russia of "
          + "25.12.2019 No. R-145. Personal data: Federal law of 27.07.2006 No. 152-FZ."))
  }

  private static var caveats: ManualSection {
    ManualSection(
      .caveats,
      Phrase(
        ru: "На сетевых дисках блокировки и запись ненадёжны, поэтому писать туда программа по "
          + "умолчанию отказывается. Названия команд и параметров — латинские, значения параметров "
          + "можно писать и по-русски.",
        en:
          "On network disks locks and writes are not reliable; the program refuses to write there "
          + "unless told otherwise. Names of commands are Latin, values may be written in Russian "
          + "as well."))
  }

  private static var security: ManualSection {
    ManualSection(
      .security,
      Phrase(
        ru:
          "В каталоге данных — персональные данные, в том числе детей. Каталог создаётся с правами "
          + "0700, файлы — 0600; каталогом, в который могут писать посторонние, программа не "
          + "пользуется. В журнал, файл блокировки и временные файлы личные сведения не попадают; "
          + "не пишите их и в --reason.\n\n"
          + "Дополнение по Tab предлагает коды, а не имена. Имена в параметрах команды остаются в "
          + "истории оболочки и видны в списке процессов: для многих людей пользуйтесь импортом "
          + "из файла. Символы, управляющие терминалом, в именах показываются как \\u{…}.\n\n"
          + "Кто может писать в каталог, может и составить журнал заново. Храните отметку, которую "
          + "печатает mentorctl log verify, отдельно от данных.",
        en:
          "The data directory holds personal data, of children among others. It is made with mode "
          + "0700, its files with 0600; a directory into which others may write is refused. Nothing "
          + "personal goes into the journal, the lock and temporary files; put nothing of the kind "
          + "into --reason either.\n\n"
          + "Completion offers identifiers and not names. Names in the options of a command stay "
          + "in the shell's history and are seen in the list of processes: for many people import a "
          + "file. Characters that control a terminal are shown as \\u{…} in names.\n\n"
          + "Whoever may write into the directory can also compose the journal anew. Keep the "
          + "anchor that mentorctl log verify prints apart from the data."))
  }
}

extension Phrase {
  /// The clause as a sentence.
  fileprivate var sentence: Phrase {
    func sentence(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst() + "."
    }
    return Phrase(ru: sentence(ru), en: sentence(en))
  }
}
