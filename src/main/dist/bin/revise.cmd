@echo off
rem Starts revise with the Java that it finds: %REVISE_JAVA%, else %JAVA_HOME%, else the one on the path.
setlocal
set "least=17"
set "home=%~dp0.."
if defined REVISE_JAVA (
    set "java=%REVISE_JAVA%"
) else if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java="
    for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java goto missing
if not exist "%java%" goto missing

set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if not defined version goto start
for /f "delims=.+-_" %%v in ("%version%") do set "major=%%v"
if %major% lss %least% goto old

:start
chcp 65001 >nul
"%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xss4m "-Dpicocli.converters.excludes=java.(time|sql|nio).*" "-Dlibrary.jline.path=%home%\lib\native" -jar "%home%\lib\revise.jar" %*
exit /b %errorlevel%

:missing
echo revise: Java is missing. 1>&2
echo revise: Install a Java of version %least% or later, or set JAVA_HOME to one. 1>&2
exit /b 2

:old
echo revise: Java %version% at %java% is too old: revise needs version %least% or later. 1>&2
echo revise: Set JAVA_HOME to a newer one, or install it. 1>&2
exit /b 2
