fn main() { guichet::cli::main() }
