import CommandLineKit
import JSONStore
import Wording

/// The command `mentorctl completion`.
struct ShellCompletion: Command {
  static let about = About(
    "completion",
    Phrase(
      ru: "Дополнение команд в оболочке по клавише Tab.",
      en: "Print the script that completes commands in a shell."),
    discussion: Phrase(
      ru: "Сценарий только передаёт слова программе, поэтому после обновления его не нужно менять. "
        + "Из данных предлагаются коды записей и никогда имена: они остались бы в истории команд.",
      en: "The script only hands the words to the program, so an update does not change it. From "
        + "the data come identifiers and never names, which would stay in the shell's history."),
    examples: [
      Example(
        "mentorctl completion bash -o ~/.local/share/bash-completion/completions/mentorctl",
        Phrase(ru: "Для bash, раз и навсегда.", en: "For bash, once and for all.")),
      Example(
        "mentorctl completion zsh -o ~/.zfunc/_mentorctl",
        Phrase(
          ru: "Для zsh; каталог ~/.zfunc должен быть в fpath.",
          en: "For zsh; the directory ~/.zfunc must be in fpath.")),
      Example(
        "mentorctl completion fish -o ~/.config/fish/completions/mentorctl.fish",
        Phrase(ru: "Для fish.", en: "For fish.")),
    ])

  @Argument(
    "shell", value: ValueName(ru: "оболочка", en: "shell"),
    Phrase(ru: "Оболочка.", en: "The shell."))
  var shell: Shell

  func run(in context: AppContext) -> Answer {
    let script = Program.tree.completionScript(for: shell)
    let shell = shell
    return Answer(
      report: Report(
        text: { _ in script },
        json: { ["shell": .string(shell.rawValue), "script": .string(script)] }))
  }
}
